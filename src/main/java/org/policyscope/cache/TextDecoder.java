package org.policyscope.cache;

import java.util.List;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Alignment;

/** Reads the two texts of an entry and how they are aligned; they stand first. */
record TextDecoder(EntryReader entry) {

  CleanDocument document(String id) {
    String source = entry.characters();
    String cleaned = entry.characters();
    List<Alignment.Segment> segments =
        entry.list(() -> new Alignment.Segment(entry.integer(), entry.span(), entry.flag()));
    SourceDocument document = SourceDocument.ofText(id, source);
    return new CleanDocument(
        document,
        new AlignedText(cleaned, Alignment.of(segments, cleaned.length(), source.length())),
        List.of(),
        document.metadata());
  }
}
