package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.theme.Theme.WeightedTerm;

/**
 * A change of one theme that somebody thinks of.
 *
 * @param theme its id; empty where no terms change
 * @param added terms; one that the theme has already gets the new weight
 * @param removed terms and negative terms, as the taxonomy writes them
 * @param negative terms that are negative from now on
 * @param threshold document score from which any theme is assigned; empty for the present one
 */
public record TaxonomyChange(
    Optional<String> theme,
    List<WeightedTerm> added,
    List<String> removed,
    List<String> negative,
    OptionalDouble threshold) {
  private static final Pattern WEIGHTED = Pattern.compile("(.*)=([0-9]*\\.?[0-9]+)");
  private static final int NEAREST = 3;

  public TaxonomyChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    negative = List.copyOf(negative);
  }

  /**
   * A term as a user types it.
   *
   * @param typed {@code term} or {@code term=weight}; the usual weight if none is given
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_CHANGE} if there is no such weight
   */
  public static WeightedTerm term(String typed) {
    Matcher weighted = WEIGHTED.matcher(typed);
    if (!weighted.matches()) {
      return new WeightedTerm(
          typed.strip(), TaxonomyDraft.DEFAULT_WEIGHT, List.of(), Optional.empty());
    }
    double weight = Double.parseDouble(weighted.group(2));
    if (!(weight > 0 && weight <= 1)) {
      throw invalid("--add " + typed, "a weight lies above 0 and goes up to 1");
    }
    return new WeightedTerm(weighted.group(1).strip(), weight, List.of(), Optional.empty());
  }

  /**
   * The taxonomy with the change.
   *
   * @throws PolicyscopeException with {@link ProblemCode#UNKNOWN_THEME}, or {@link
   *     ProblemCode#INVALID_CHANGE} if a term cannot be read, is not there, or is both kinds
   */
  public Taxonomy applyTo(Taxonomy taxonomy) {
    List<Theme> themes = new ArrayList<>();
    boolean found = theme.isEmpty();
    for (Theme one : taxonomy.themes()) {
      boolean meant = theme.equals(Optional.of(one.id()));
      found |= meant;
      themes.add(meant ? changed(one) : one);
    }
    if (!found) {
      throw new PolicyscopeException(
          ProblemCode.UNKNOWN_THEME.problem(
              "theme " + theme.orElse(""),
              "the taxonomy has none of this id; near it are " + near(theme.orElse(""), taxonomy)));
    }
    return new Taxonomy(
        taxonomy.id(),
        taxonomy.label(),
        taxonomy.version(),
        taxonomy.sentenceThreshold(),
        threshold.orElse(taxonomy.documentThreshold()),
        taxonomy.documentHalfSaturation(),
        themes,
        taxonomy.crosswalks());
  }

  private Theme changed(Theme old) {
    List<WeightedTerm> terms = new ArrayList<>(old.terms());
    Set<String> silencing = new LinkedHashSet<>(old.negativeTerms());
    for (String term : removed) {
      boolean negated = silencing.remove(term);
      boolean gone = terms.removeIf(one -> writing(one).equals(term));
      if (!negated && !gone) {
        throw invalid("--remove " + term, notThere(old, term));
      }
    }
    for (WeightedTerm term : added) {
      parse("--add " + term.term(), term.term());
      int at = indexOf(terms, term);
      if (at < 0) {
        terms.add(term);
      } else {
        WeightedTerm known = terms.get(at);
        terms.set(at, new WeightedTerm(known.term(), term.weight(), known.with(), known.written()));
      }
    }
    for (String term : negative) {
      parse("--negative " + term, term);
      silencing.add(term);
    }
    for (WeightedTerm term : terms) {
      if (silencing.contains(term.term())) {
        throw invalid(term.term(), "it would be a term and a negative term of the theme");
      }
    }
    return new Theme(
        old.id(),
        old.label(),
        old.parent(),
        old.definition(),
        old.guidance(),
        terms,
        List.copyOf(silencing),
        old.prototypes(),
        old.examples(),
        old.validated(),
        old.exactMatch());
  }

  private static String writing(WeightedTerm term) {
    return term.written().orElse(term.term());
  }

  private static int indexOf(List<WeightedTerm> terms, WeightedTerm wanted) {
    for (int i = 0; i < terms.size(); i++) {
      if (writing(terms.get(i)).equals(wanted.term())) {
        return i;
      }
    }
    return -1;
  }

  private static void parse(String place, String term) {
    try {
      TermPattern.parse(term);
    } catch (IllegalArgumentException e) {
      throw invalid(place, String.valueOf(e.getMessage()));
    }
  }

  /** A phrase that a longer writing stands for cannot be taken out of it. */
  private static String notThere(Theme theme, String term) {
    return theme.terms().stream()
        .filter(one -> one.phrases().contains(term))
        .findFirst()
        .map(one -> "it is one of the phrases of `" + writing(one) + "`; remove that")
        .orElse("the theme has no such term");
  }

  private static PolicyscopeException invalid(String message, String cause) {
    return new PolicyscopeException(ProblemCode.INVALID_CHANGE.problem(message, cause));
  }

  private static String near(String wanted, Taxonomy taxonomy) {
    Comparator<String> byDistance = Comparator.comparingInt(id -> distance(id, wanted));
    List<String> ids =
        taxonomy.themes().stream()
            .map(Theme::id)
            .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST)
            .toList();
    return String.join(", ", ids);
  }

  /**
   * Letters to change, add or take away (Levenshtein 1966); 0 where one is the end of the other.
   */
  private static int distance(String id, String wanted) {
    if (id.endsWith("." + wanted)) {
      return 0;
    }
    int[] row = new int[wanted.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= id.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (id.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[wanted.length()];
  }
}
