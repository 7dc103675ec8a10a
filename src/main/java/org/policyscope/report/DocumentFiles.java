package org.policyscope.report;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.policyscope.document.AnnotatedDocument;

/** One file for each document: {@code documents/<id>.json}. */
public final class DocumentFiles implements DocumentSink {
  private final OutputFolder folder;
  private final ReportOptions options;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  public DocumentFiles(OutputFolder folder, boolean includeText) {
    this.folder = folder;
    this.options = new ReportOptions(includeText, false);
  }

  @Override
  public void write(AnnotatedDocument document) {
    folder.write(
        OutputNames.DOCUMENTS + "/" + name(document.source().id()) + ".json",
        stream -> DocumentReport.write(document, options, stream));
  }

  @Override
  public void finish() {}

  /**
   * Two ids may encode alike, {@code a b} and {@code a%20b}; the second then gets a digest of its
   * id.
   */
  private String name(String id) {
    String name = OutputNames.encode(id);
    return names.add(name) ? name : name + "~" + QuoteWriter.digest(id);
  }
}
