package org.policyscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Digests;

/** Reads a file that is one document. */
record FileReading(Unit unit, Format format, IngestSettings settings) implements Reading {

  @Override
  public SourceDocument read(Identity identity) {
    if (unit.bytes() > settings.maximumBytes()) {
      throw new PolicyscopeException(
          TextChecks.tooLarge(unit.source(), unit.bytes() + " bytes", settings));
    }
    byte[] bytes = bytes();
    DocumentReader.Content content = Readers.of(format).read(bytes, unit.source());
    List<Problem> problems = new ArrayList<>(identity.problems());
    problems.addAll(content.problems());
    problems.addAll(TextChecks.check(content.text(), unit.source(), settings));
    return new SourceDocument(
        identity.id(),
        unit.source(),
        content.mediaType(),
        Digests.sha256(bytes),
        content.text(),
        content.metadata(),
        content.layout(),
        problems);
  }

  private byte[] bytes() {
    try (InputStream stream = unit.stream().open()) {
      return IOUtils.toByteArray(stream);
    } catch (IOException e) {
      throw new PolicyscopeException(CorpusWalk.unreadable(unit.path(), e), e);
    }
  }
}
