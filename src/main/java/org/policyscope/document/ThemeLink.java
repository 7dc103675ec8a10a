package org.policyscope.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entity in one part of a theme, in one document.
 *
 * @param count how often; documents is 1
 * @param evidence indices into the theme's evidence, ascending
 */
public record ThemeLink(LinkCount count, List<Integer> evidence) {
  /** In {@link LinkCount#ORDER}. */
  public static final Comparator<ThemeLink> ORDER =
      Comparator.comparing(ThemeLink::count, LinkCount.ORDER);

  public ThemeLink {
    evidence = List.copyOf(evidence);
  }

  private record Key(String id, EntityType type, Role role) {}

  /**
   * The links of a theme, by the evidence in sentences that have the theme: a weak word alone links
   * nobody. An entity that a sentence names twice has no co-occurrence there beside a part.
   *
   * @param mentions of the document
   * @param text the cleaned text
   */
  public static List<ThemeLink> of(
      ThemeAssignment theme, List<EntityMention> mentions, String text) {
    List<Evidence> evidence = theme.evidence();
    Set<Integer> having = new HashSet<>();
    for (SentenceScore score : theme.sentenceScores()) {
      if (score.score() >= theme.sentenceThreshold()) {
        having.add(score.sentence());
      }
    }
    Map<Key, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      Evidence piece = evidence.get(i);
      List<EntityLink> links =
          having.contains(piece.sentence()) ? piece.links() : List.<EntityLink>of();
      for (int k = 0; k < links.size(); k++) {
        Key key = key(links.get(k), mentions, text);
        if (key.role() != Role.CO_OCCURRENCE || !hasPart(key, links, mentions, text)) {
          List<Integer> places = found.computeIfAbsent(key, ignored -> new ArrayList<>());
          if (places.isEmpty() || places.get(places.size() - 1) != i) {
            places.add(i);
          }
        }
      }
    }
    List<ThemeLink> sorted = new ArrayList<>(found.size());
    found.forEach(
        (key, places) ->
            sorted.add(
                new ThemeLink(
                    new LinkCount(key.id(), key.type(), key.role(), places.size(), 1), places)));
    sorted.sort(ORDER);
    return sorted;
  }

  private static Key key(EntityLink link, List<EntityMention> mentions, String text) {
    EntityMention mention = mentions.get(link.mention());
    return new Key(MentionCount.idOf(mention, text), mention.type(), link.role());
  }

  private static boolean hasPart(
      Key key, List<EntityLink> links, List<EntityMention> mentions, String text) {
    for (EntityLink link : links) {
      if (link.role() != Role.CO_OCCURRENCE
          && mentions.get(link.mention()).type() == key.type()
          && MentionCount.idOf(mentions.get(link.mention()), text).equals(key.id())) {
        return true;
      }
    }
    return false;
  }
}
