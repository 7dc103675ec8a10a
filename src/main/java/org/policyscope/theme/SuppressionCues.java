package org.policyscope.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.SuppressedEvidence.Reason;

/**
 * Words that say a named problem is not asserted: denials, and actions against it. Data in {@code
 * models/themes/negation.yaml}, which explains the fields.
 *
 * <p>A cue reaches a few words and never over the border of a clause, the way NegEx does (Chapman
 * et al. 2001, A simple algorithm for identifying negated findings).
 */
final class SuppressionCues {

  /**
   * Cues of one sort.
   *
   * @param reason what the report says
   * @param themes that it applies to, with all below them
   * @param window how many words may stand between a cue and a match behind it
   * @param windowAfter how many between a match and a cue behind it
   */
  record Group(Reason reason, List<String> themes, int window, int windowAfter) {
    boolean appliesTo(String theme) {
      return themes.stream().anyMatch(top -> theme.equals(top) || theme.startsWith(top + "."));
    }
  }

  private record Cue(Group group, boolean before) {}

  private final PatternTrie<Cue> cues = new PatternTrie<>();
  private final PatternTrie<Boolean> exceptions = new PatternTrie<>();
  private final Set<String> boundaries;

  SuppressionCues(Set<String> boundaries) {
    this.boundaries = Set.copyOf(boundaries);
  }

  void addException(String phrase) {
    TermPattern.parse(phrase).forEach(pattern -> exceptions.add(pattern, true));
  }

  void addBefore(Group group, String phrase) {
    TermPattern.parse(phrase).forEach(pattern -> cues.add(pattern, new Cue(group, true)));
  }

  void addAfter(Group group, String phrase) {
    TermPattern.parse(phrase).forEach(pattern -> cues.add(pattern, new Cue(group, false)));
  }

  /** The cues of one sentence. */
  Found in(Words words) {
    Set<Integer> excepted = new HashSet<>();
    exceptions.find(
        words,
        match -> {
          for (int i = match.first(); i < match.end(); i++) {
            excepted.add(i);
          }
        });
    List<PatternTrie.Match<Cue>> found = new ArrayList<>();
    cues.find(
        words,
        match -> {
          if (!excepted.contains(match.first())) {
            found.add(match);
          }
        });
    return new Found(words, found);
  }

  /** Answers for one sentence whether a match is suppressed. */
  final class Found {
    private final Words words;
    private final List<PatternTrie.Match<Cue>> found;

    private Found(Words words, List<PatternTrie.Match<Cue>> found) {
      this.words = words;
      this.found = found;
    }

    /** Why a match of a theme's term from word {@code first} to {@code end} does not count. */
    Optional<Reason> reason(String theme, int first, int end) {
      Optional<Reason> reason = Optional.empty();
      for (PatternTrie.Match<Cue> cue : found) {
        Group group = cue.value().group();
        if (group.appliesTo(theme) && reaches(cue, first, end)) {
          // A denial says more than an action does.
          if (group.reason() == Reason.NEGATED) {
            return Optional.of(Reason.NEGATED);
          }
          reason = Optional.of(group.reason());
        }
      }
      return reason;
    }

    private boolean reaches(PatternTrie.Match<Cue> cue, int first, int end) {
      Group group = cue.value().group();
      if (cue.value().before()) {
        return cue.end() <= first
            && first - cue.end() <= group.window()
            && sameClause(cue.end(), first);
      }
      return end <= cue.first()
          && cue.first() - end <= group.windowAfter()
          && sameClause(end, cue.first());
    }

    private boolean sameClause(int from, int to) {
      for (int i = from; i < to; i++) {
        if (boundaries.contains(words.get(i).surface())) {
          return false;
        }
      }
      return true;
    }
  }
}
