package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Resources;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Documents whose sentences are given, and the resources of this repository. */
final class TestDocuments {

  private TestDocuments() {}

  static Resources resources() {
    return new Resources(
        Optional.of(java.nio.file.Path.of(System.getProperty("policyscope.home", "."), "models")));
  }

  static ParsedDocument prose(List<String> sentences) {
    return document(TextKind.PROSE, sentences);
  }

  static ParsedDocument document(TextKind kind, List<String> parts) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String part : parts) {
      int start = text.length();
      text.append(part).append(' ');
      Span span = new Span(start, start + part.length());
      sentences.add(new Sentence(sentences.size(), span, 0, 0, kind, Section.BODY));
    }
    SourceDocument source = SourceDocument.ofText("test", text.toString());
    CleanDocument clean =
        new CleanDocument(
            source, AlignedText.identity(text.toString()), List.of(), DocumentMetadata.none());
    return new ParsedDocument(clean, List.of(), sentences);
  }
}
