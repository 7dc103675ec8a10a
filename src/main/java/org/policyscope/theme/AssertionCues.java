package org.policyscope.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.Assertion;
import org.policyscope.document.Modality;

/**
 * Words that say how a text stands to what it says. Data in {@code models/themes/assertion.yaml},
 * which explains the fields.
 */
final class AssertionCues {

  /** Where the words that name a speaker stand. */
  enum SpeakerPlace {
    NONE,
    SUBJECT,
    OBJECT
  }

  /** How far a cue reaches; {@code phrase} of {@link Reach} and more. */
  enum Extent {
    STATEMENT,
    AROUND,
    SENTENCE,
    ITEM
  }

  /**
   * Cues of one sort.
   *
   * @param order in the file
   * @param status what is reached is
   * @param modality what is reached has
   * @param speaker where the speaker stands
   * @param verb whether the cue must begin with a verb
   * @param clause whether a clause must follow
   * @param back whether it reports what stands before it
   */
  record Group(
      int order,
      Optional<Assertion> status,
      Optional<Modality> modality,
      SpeakerPlace speaker,
      Extent extent,
      boolean verb,
      boolean clause,
      boolean back) {}

  private final PatternTrie<Group> cues;
  private final Set<String> selves;

  AssertionCues(List<String> selves, WordNumbers numbers) {
    this.cues = new PatternTrie<>(numbers);
    this.selves = Set.copyOf(new HashSet<>(selves));
  }

  void add(Group group, String phrase) {
    TermPattern.parse(phrase).forEach(pattern -> cues.add(pattern, group));
  }

  PatternTrie<Group> cues() {
    return cues;
  }

  /** Words of a speaker who is the writer. */
  Set<String> selves() {
    return selves;
  }
}
