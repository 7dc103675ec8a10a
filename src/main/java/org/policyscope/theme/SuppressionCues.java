package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.SuppressedEvidence.Reason;

/**
 * Words that say a named problem is not asserted: denials, and actions against it. Data in {@code
 * models/themes/negation.yaml}, which explains the fields.
 *
 * <p>A cue reaches what stands in its scope: its phrase, its clause, or the statement it reports.
 * Cues are those of NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009), but end with the
 * clause rather than after a number of words, as in the annotated scopes of the *SEM 2012 shared
 * task (Morante and Blanco 2012).
 */
final class SuppressionCues {

  /** What a cue does to what it reaches. */
  enum Effect {
    NEGATE,
    SUPPRESS,
    REVERSE,
    KEEP
  }

  /**
   * Cues of one sort.
   *
   * @param effect on what is in reach
   * @param reason what the report says; empty for effects that take nothing out
   * @param themes that it applies to, with all below them
   * @param reach of a cue before the match
   * @param reachAfter of a cue behind the match
   * @param verb whether the cue must begin with a verb
   * @param unlessPredicated whether a problem with its own predicate is out of its power
   */
  record Group(
      Effect effect,
      Optional<Reason> reason,
      List<String> themes,
      Reach reach,
      Reach reachAfter,
      boolean verb,
      boolean unlessPredicated) {
    Group {
      themes = List.copyOf(themes);
    }

    boolean appliesTo(String theme) {
      for (String top : themes) {
        boolean within =
            theme.startsWith(top)
                && (theme.length() == top.length() || theme.charAt(top.length()) == '.');
        if (within) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A cue.
   *
   * @param before whether it stands before what it reaches
   */
  record Cue(Group group, boolean before) {}

  private final PatternTrie<Cue> cues;
  private final List<Group> groups = new ArrayList<>();
  private final PatternTrie<Boolean> exceptions;

  SuppressionCues(WordNumbers numbers) {
    this.cues = new PatternTrie<>(numbers);
    this.exceptions = new PatternTrie<>(numbers);
  }

  void add(Group group) {
    groups.add(group);
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

  /** Whether denials matter to the theme, which then is about problems. */
  boolean concerns(String theme) {
    return groups.stream().anyMatch(group -> group.appliesTo(theme));
  }

  /** The cues of one sentence. */
  Polarity in(Clauses clauses) {
    return Polarity.of(clauses, cues, exceptions);
  }
}
