package org.policyscope.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a document names one thing.
 *
 * @param id canonical id, or {@code text:} and the normalised name where nothing is known
 * @param name canonical name, or the first written form
 * @param known whether the thing has a canonical id
 * @param count all mentions
 * @param countOutside the mentions that lie in no other mention
 */
public record MentionCount(String id, String name, boolean known, int count, int countOutside) {
  /** Starts the id of a thing that is known by its name alone. */
  public static final String UNKNOWN = "text:";

  /** The most frequent first; of equals, by id. */
  public static final Comparator<MentionCount> ORDER =
      Comparator.comparingInt(MentionCount::count).reversed().thenComparing(MentionCount::id);

  /** What the document names of one type, in {@link #ORDER}. */
  public static List<MentionCount> of(AnnotatedDocument document, EntityType type) {
    Map<String, MentionCount> counts = new LinkedHashMap<>();
    for (EntityMention mention : document.mentions()) {
      if (mention.type() == type) {
        MentionCount one = one(mention, document.parsed().text());
        counts.merge(one.id(), one, MentionCount::plus);
      }
    }
    return counts.values().stream().sorted(ORDER).toList();
  }

  /** Whether the id is made of the name that the text gives. */
  public static boolean isUnknown(String id) {
    return id.startsWith(UNKNOWN);
  }

  /** The id under which a mention is counted. */
  public static String idOf(EntityMention mention, String text) {
    return mention
        .canonical()
        .map(CanonicalEntity::id)
        .orElseGet(() -> UNKNOWN + normalize(mention.span().of(text)));
  }

  /** Both together, under the name of this one. */
  public MentionCount plus(MentionCount other) {
    return new MentionCount(
        id, name, known, count + other.count, countOutside + other.countOutside);
  }

  /** A written form without regard to case, width and white space. */
  public static String normalize(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        normal.append(c);
      } else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
        normal.append(' ');
      }
    }
    return normal.toString().strip();
  }

  private static MentionCount one(EntityMention mention, String text) {
    int outside = mention.within().isPresent() ? 0 : 1;
    return mention
        .canonical()
        .map(
            entity ->
                new MentionCount(entity.id(), entity.name(), !isUnknown(entity.id()), 1, outside))
        .orElseGet(
            () -> {
              String name = mention.span().of(text);
              return new MentionCount(UNKNOWN + normalize(name), name, false, 1, outside);
            });
  }
}
