package org.policyscope.document;

import java.util.Comparator;
import java.util.Optional;

/**
 * How often one speaker is reported to have said something on a theme.
 *
 * @param id canonical id, or {@code text:} and the normalised words that name the speaker
 * @param name canonical name, or the words; empty where they are hidden
 * @param count pieces of evidence
 */
public record SpeakerCount(String id, Optional<String> name, int count) {
  /** The most frequent first; of equals, by id. */
  public static final Comparator<SpeakerCount> ORDER =
      Comparator.comparingInt(SpeakerCount::count).reversed().thenComparing(SpeakerCount::id);

  /** Whether the id is canonical. */
  public boolean known() {
    return !MentionCount.isUnknown(id);
  }

  /** The id of a speaker whose words are hidden. */
  public static String hidden(String digest) {
    return MentionCount.UNKNOWN + "sha256-" + digest;
  }

  SpeakerCount plus(SpeakerCount other) {
    return new SpeakerCount(id, name, count + other.count);
  }
}
