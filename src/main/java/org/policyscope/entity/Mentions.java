package org.policyscope.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.policyscope.document.EntityMention;
import org.policyscope.document.OtherReadings;
import org.policyscope.text.Span;

/** Turns decided candidates into the sorted list of mentions, each with the one around it. */
final class Mentions {
  private static final Comparator<EntityMention> ORDER =
      Comparator.comparing(EntityMention::span).thenComparing(EntityMention::type);

  private Mentions() {}

  static List<EntityMention> of(Words words, List<Candidate> decided) {
    return of(words, decided, Map.of());
  }

  /**
   * The same with what else the words of some were read as.
   *
   * @param readings by decided candidate
   */
  static List<EntityMention> of(
      Words words, List<Candidate> decided, Map<Candidate, OtherReadings> readings) {
    List<EntityMention> mentions = new ArrayList<>(decided.size());
    for (Candidate candidate : decided) {
      OtherReadings others = readings.getOrDefault(candidate, OtherReadings.NONE);
      mentions.add(mention(words, candidate).withReadings(others));
    }
    mentions.sort(ORDER);
    Deque<Integer> around = new ArrayDeque<>();
    for (int i = 0; i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      while (!around.isEmpty() && !mentions.get(around.peek()).span().contains(mention.span())) {
        around.pop();
      }
      if (!around.isEmpty()) {
        mentions.set(i, mention.withWithin(OptionalInt.of(around.peek())));
      }
      around.push(i);
    }
    return List.copyOf(mentions);
  }

  private static EntityMention mention(Words words, Candidate candidate) {
    return new EntityMention(
        candidate.type().orElseThrow(),
        candidate.kind(),
        new Span(words.start(candidate.from()), candidate.end()),
        words.sentence(candidate.from()),
        candidate.canonical().filter(Gazetteer::isOneThing),
        candidate.origin().confidence(),
        List.of(candidate.origin().label()),
        OptionalInt.empty());
  }
}
