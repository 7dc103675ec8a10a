package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.Assertion;
import org.policyscope.document.Speaker;
import org.policyscope.theme.AssertionCues.Extent;
import org.policyscope.theme.AssertionCues.Group;
import org.policyscope.theme.AssertionCues.SpeakerPlace;

/** Quoted words of another. A few quoted words are a term, many are speech. */
final class Quotations {
  private static final int SHORTEST_SPEECH = 5;
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "``", "''");
  private static final Group SPEECH =
      new Group(
          -1,
          Optional.of(Assertion.ATTRIBUTED),
          Optional.empty(),
          SpeakerPlace.NONE,
          Extent.STATEMENT,
          false,
          false,
          false);

  private Quotations() {}

  static boolean isMark(Words.Word word) {
    return MARKS.contains(word.surface());
  }

  /** What is quoted, with the first speaker that the sentence names; an open quote runs on. */
  static List<Stances.Placed> in(Clauses clauses, List<Stances.Placed> cues) {
    Optional<Speaker> speaker = cues.stream().flatMap(cue -> cue.speaker().stream()).findFirst();
    List<Stances.Placed> found = new ArrayList<>();
    int open = -1;
    int size = clauses.words().size();
    for (int i = 0; i < size; i++) {
      if (isMark(clauses.words().get(i))) {
        boolean closing = open < 0 && clauses.words().get(i).surface().equals("”");
        if (open >= 0 || closing) {
          add(found, open, i, speaker);
          open = -1;
        } else {
          open = i;
        }
      }
    }
    if (open >= 0) {
      add(found, open, size, speaker);
    }
    return found;
  }

  private static void add(
      List<Stances.Placed> found, int open, int end, Optional<Speaker> speaker) {
    if (end - open - 1 >= SHORTEST_SPEECH) {
      found.add(new Stances.Placed(open, new Reach.Range(open + 1, end), SPEECH, speaker));
    }
  }
}
