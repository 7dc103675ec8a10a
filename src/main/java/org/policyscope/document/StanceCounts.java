package org.policyscope.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How pieces of evidence are distributed over the ways a text can stand to them.
 *
 * @param byAssertion by name in the order of {@link Assertion}, without zeros
 * @param byModality by name in the order of {@link Modality}, without zeros
 * @param bySpeaker in {@link SpeakerCount#ORDER}
 */
public record StanceCounts(
    Map<String, Integer> byAssertion,
    Map<String, Integer> byModality,
    List<SpeakerCount> bySpeaker) {

  public StanceCounts {
    byAssertion = Collections.unmodifiableMap(new LinkedHashMap<>(byAssertion));
    byModality = Collections.unmodifiableMap(new LinkedHashMap<>(byModality));
    bySpeaker = List.copyOf(bySpeaker);
  }

  /**
   * The counts of one document.
   *
   * @param evidence to count
   * @param mentions of the document
   * @param text the cleaned text
   */
  public static StanceCounts of(
      List<Evidence> evidence, List<EntityMention> mentions, String text) {
    Map<Assertion, Integer> assertions = new EnumMap<>(Assertion.class);
    Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
    Map<String, SpeakerCount> speakers = new TreeMap<>();
    for (Evidence found : evidence) {
      assertions.merge(found.assertion(), 1, Integer::sum);
      found.stance().modality().ifPresent(modality -> modalities.merge(modality, 1, Integer::sum));
      found
          .stance()
          .speaker()
          .map(speaker -> one(speaker, mentions, text))
          .ifPresent(one -> speakers.merge(one.id(), one, SpeakerCount::plus));
    }
    Map<String, Integer> byAssertion = new LinkedHashMap<>();
    assertions.forEach((assertion, count) -> byAssertion.put(assertion.label(), count));
    Map<String, Integer> byModality = new LinkedHashMap<>();
    modalities.forEach((modality, count) -> byModality.put(modality.label(), count));
    return new StanceCounts(byAssertion, byModality, sorted(speakers));
  }

  /** Both together. */
  public StanceCounts plus(StanceCounts other) {
    Map<String, SpeakerCount> speakers = new TreeMap<>();
    for (List<SpeakerCount> list : List.of(bySpeaker, other.bySpeaker)) {
      list.forEach(one -> speakers.merge(one.id(), one, SpeakerCount::plus));
    }
    return new StanceCounts(
        sum(byAssertion, other.byAssertion, Assertion.values()),
        sum(byModality, other.byModality, Modality.values()),
        sorted(speakers));
  }

  /** Nothing counted. */
  public static StanceCounts none() {
    return new StanceCounts(Map.of(), Map.of(), List.of());
  }

  private static Map<String, Integer> sum(
      Map<String, Integer> first, Map<String, Integer> second, Enum<?>[] order) {
    Map<String, Integer> sum = new LinkedHashMap<>();
    for (Enum<?> value : order) {
      String label = value.name().toLowerCase(Locale.ROOT);
      int count = first.getOrDefault(label, 0) + second.getOrDefault(label, 0);
      if (count > 0) {
        sum.put(label, count);
      }
    }
    return sum;
  }

  private static List<SpeakerCount> sorted(Map<String, SpeakerCount> speakers) {
    return speakers.values().stream().sorted(SpeakerCount.ORDER).toList();
  }

  private static SpeakerCount one(Speaker speaker, List<EntityMention> mentions, String text) {
    Optional<CanonicalEntity> entity =
        speaker.mention().isPresent()
            ? mentions.get(speaker.mention().getAsInt()).canonical()
            : Optional.empty();
    return entity
        .map(known -> new SpeakerCount(known.id(), Optional.of(known.name()), 1))
        .orElseGet(
            () -> {
              String words = speaker.span().of(text);
              String id = MentionCount.UNKNOWN + MentionCount.normalize(words);
              return new SpeakerCount(id, Optional.of(words), 1);
            });
  }
}
