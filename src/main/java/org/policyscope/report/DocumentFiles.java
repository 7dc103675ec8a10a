package org.policyscope.report;

import org.policyscope.document.AnnotatedDocument;
import org.policyscope.ingest.FileNames;

/** One file for each document: {@code documents/<id>.json}. */
public final class DocumentFiles implements DocumentSink {
  private final OutputFolder folder;
  private final ReportOptions options;

  public DocumentFiles(OutputFolder folder, boolean includeText) {
    this.folder = folder;
    this.options = new ReportOptions(includeText, false);
  }

  @Override
  public void write(AnnotatedDocument document) {
    folder.write(
        OutputNames.DOCUMENTS + "/" + FileNames.forId(document.source().id()) + ".json",
        stream -> DocumentReport.write(document, options, stream));
  }

  @Override
  public void finish() {}
}
