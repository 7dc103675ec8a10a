package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.theme.SuppressionCues.Cue;
import org.policyscope.theme.SuppressionCues.Effect;
import org.policyscope.theme.SuppressionCues.Group;

/**
 * Answers for one sentence whether a match is asserted. The cues that reach it combine from the
 * inside out, and so do those that reach a cue.
 */
final class Polarity {
  /** More cues than a sentence of sense has around one word. */
  private static final int MOST = 8;

  private static final int MOST_IN_ALL = 3 * MOST;

  private final Clauses clauses;
  private final List<Placed> cues;

  /** For each word, the cues that reach it, the nearest last. */
  private final List<List<Placed>> reaching;

  /**
   * A cue at its place.
   *
   * @param first index of its first word
   * @param end index behind its last word
   */
  private record Placed(int first, int end, Cue cue) {
    boolean overlaps(int otherFirst, int otherEnd) {
      return first < otherEnd && otherFirst < end;
    }

    /**
     * Whether the other is only a part of this. What stands in a gap of a cue behind its match is
     * not: "was not averted"; nor is its verb, where that has an object: "has ended the war".
     */
    boolean absorbs(Placed other) {
      boolean inside =
          first <= other.first && other.end <= end && other.end - other.first < end - first;
      boolean sameSide = cue.before() || !other.cue.before();
      return inside && (other.first == first || (sameSide && (cue.before() || other.end == end)));
    }
  }

  private Polarity(Clauses clauses, List<Placed> cues) {
    this.clauses = clauses;
    this.cues = cues;
    this.reaching = new ArrayList<>();
    if (cues.isEmpty()) {
      return;
    }
    for (int i = 0; i < clauses.words().size(); i++) {
      reaching.add(new ArrayList<>(1));
    }
    int[] repeated = repeatedDenials();
    for (Placed placed : cues) {
      Cue cue = placed.cue();
      Reach reach = cue.before() ? cue.group().reach() : cue.group().reachAfter();
      int limit =
          cue.before() && cue.group().effect() == Effect.NEGATE
              ? repeated[placed.end()]
              : clauses.words().size();
      add(placed, reach.of(clauses, placed.first(), placed.end()), limit);
      add(placed, reach.predicate(clauses, placed.first(), placed.end()), limit);
    }
  }

  /**
   * For each word, where behind it a denial is repeated: in "no coup, no war and no famine" each
   * item has its own, and none reaches into the next.
   */
  private int[] repeatedDenials() {
    int[] next = new int[clauses.words().size() + 1];
    Arrays.fill(next, clauses.words().size());
    for (Placed placed : cues) {
      if (placed.cue().before()
          && placed.cue().group().effect() == Effect.NEGATE
          && clauses.isCoordinated(placed.first())) {
        next[placed.first()] = placed.first();
      }
    }
    for (int i = next.length - 2; i >= 0; i--) {
      next[i] = Math.min(next[i], next[i + 1]);
    }
    return next;
  }

  static Polarity of(Clauses clauses, PatternTrie<Cue> cues, PatternTrie<Boolean> exceptions) {
    boolean[] excepted = new boolean[clauses.words().size()];
    exceptions.find(
        clauses.words(),
        match -> {
          for (int i = match.first(); i < match.end(); i++) {
            excepted[i] = true;
          }
        });
    List<Placed> found = new ArrayList<>();
    cues.find(
        clauses.words(),
        match -> {
          boolean verb = match.value().group().verb();
          if (!excepted[match.first()]
              && (!verb || clauses.grammar().mayBeVerb(clauses.words().get(match.first())))) {
            found.add(new Placed(match.first(), match.end(), match.value()));
          }
        });
    return new Polarity(clauses, outermost(found));
  }

  /** Without cues that lie in a longer one; a cue written in two ways is one. */
  private static List<Placed> outermost(List<Placed> found) {
    found.sort(
        Comparator.comparingInt(Placed::first)
            .thenComparing(Comparator.comparingInt(Placed::end).reversed()));
    List<Placed> kept = new ArrayList<>();
    Optional<Placed> widest = Optional.empty();
    for (Placed placed : found) {
      if (!repeats(placed, kept) && widest.filter(outer -> outer.absorbs(placed)).isEmpty()) {
        kept.add(placed);
        if (widest.isEmpty() || placed.end() > widest.get().end()) {
          widest = Optional.of(placed);
        }
      }
    }
    return kept;
  }

  /** Whether the same stands among the last kept, which are sorted by their first word. */
  private static boolean repeats(Placed placed, List<Placed> kept) {
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).first() == placed.first(); i--) {
      if (kept.get(i).equals(placed)) {
        return true;
      }
    }
    return false;
  }

  private void add(Placed placed, Reach.Range range, int limit) {
    for (int i = range.first(); i < Math.min(range.end(), limit); i++) {
      reaching.get(i).add(placed);
    }
  }

  /** Why a match of a theme's term from word {@code first} to {@code end} does not count. */
  Optional<Reason> reason(String theme, int first, int end) {
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    State state = new State(theme, first, end);
    List<Placed> behind = new ArrayList<>();
    List<Placed> before = new ArrayList<>();
    collect(reaching.get(first), first, end, theme, true, before);
    collect(reaching.get(end - 1), first, end, theme, false, behind);
    List<Placed> direct = new ArrayList<>(behind);
    direct.addAll(before);
    state.seen.addAll(direct);
    for (Placed placed : direct) {
      if (!state.apply(placed)) {
        break;
      }
    }
    return state.reason;
  }

  /** The cues on one side, nearest first. */
  private static void collect(
      List<Placed> candidates,
      int first,
      int end,
      String theme,
      boolean before,
      List<Placed> collected) {
    Comparator<Placed> nearest =
        before
            ? Comparator.comparingInt(Placed::end).reversed()
            : Comparator.comparingInt(Placed::first);
    candidates.stream()
        .filter(placed -> placed.cue().before() == before)
        .filter(placed -> !placed.overlaps(first, end))
        .filter(placed -> placed.cue().group().appliesTo(theme))
        .sorted(nearest)
        .limit(MOST)
        .forEach(collected::add);
  }

  /** What the cues have made of one match so far. */
  private final class State {
    private final String theme;
    private final int first;
    private final int end;
    private final Set<Placed> seen = new HashSet<>();
    private Optional<Reason> reason = Optional.empty();

    State(String theme, int first, int end) {
      this.theme = theme;
      this.first = first;
      this.end = end;
    }

    /** Applies a cue and those that reach it alone; {@code false} if nothing farther out counts. */
    boolean apply(Placed placed) {
      Group group = placed.cue().group();
      if (group.unlessPredicated() && isPredicated(placed)) {
        return true;
      }
      switch (group.effect()) {
        case NEGATE -> reason = reason.isPresent() ? Optional.empty() : group.reason();
        case SUPPRESS -> reason = reason.isPresent() ? reason : group.reason();
        case REVERSE -> reason = Optional.empty();
        case KEEP -> {
          return false;
        }
      }
      int verb = placed.cue().before() ? placed.first() : placed.end() - 1;
      List<Placed> outer = new ArrayList<>();
      collect(reaching.get(verb), verb, verb + 1, theme, true, outer);
      for (Placed other : outer) {
        boolean further =
            other.overlaps(first, end) || seen.size() > MOST_IN_ALL || !seen.add(other);
        if (!further && !apply(other)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the match has a predicate of its own: "growing poverty", "terrorism that kills". */
    private boolean isPredicated(Placed placed) {
      Grammar grammar = clauses.grammar();
      for (int i = Math.max(placed.end(), first - 3); i < end; i++) {
        if (grammar.predicating().contains(clauses.words().get(i).surface())) {
          return true;
        }
      }
      if (end >= clauses.words().size() || !placed.cue().before()) {
        return false;
      }
      String next = clauses.words().get(end).surface();
      return next.equals("that") || next.equals("which") || next.equals("who");
    }
  }
}
