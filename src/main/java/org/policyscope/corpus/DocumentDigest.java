package org.policyscope.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.EntityType;
import org.policyscope.document.LinkCount;
import org.policyscope.document.MentionCount;
import org.policyscope.document.Repetitions;
import org.policyscope.document.StanceCounts;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeLink;

/** The little that is kept of a document until all are in. */
record DocumentDigest(
    String id,
    Optional<String> title,
    Optional<String> date,
    int characters,
    int tokens,
    int sentences,
    int proseSentences,
    Map<EntityType, List<MentionCount>> mentions,
    List<ThemeDigest> themes) {

  static DocumentDigest of(AnnotatedDocument document) {
    DocumentMetadata metadata = document.parsed().clean().metadata();
    Map<EntityType, List<MentionCount>> mentions = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      mentions.put(type, MentionCount.of(document, type));
    }
    String text = document.source().text();
    Repetitions repetitions = Repetitions.of(document.parsed());
    return new DocumentDigest(
        document.source().id(),
        metadata.title(),
        metadata.date(),
        text.codePointCount(0, text.length()),
        document.parsed().tokens().size(),
        document.parsed().sentences().size(),
        (int) document.parsed().sentences().stream().filter(repetitions::counts).count(),
        mentions,
        document.themes().stream().map(theme -> ThemeDigest.of(theme, document)).toList());
  }

  /** The figures of a theme in a document. */
  record ThemeDigest(
      String id,
      String label,
      double score,
      boolean assigned,
      int sentences,
      StanceCounts stances,
      List<LinkCount> links) {
    static ThemeDigest of(ThemeAssignment theme, AnnotatedDocument document) {
      return new ThemeDigest(
          theme.id(),
          theme.label(),
          theme.score(),
          theme.assigned(),
          theme.sentences(),
          StanceCounts.of(theme.evidence(), document.mentions(), document.parsed().text()),
          ThemeLink.of(theme, document.mentions(), document.parsed().text()).stream()
              .map(ThemeLink::count)
              .toList());
    }
  }
}
