package org.policyscope.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.pipeline.DocumentEffect.Hit;
import org.policyscope.pipeline.DocumentEffect.Kind;
import org.policyscope.theme.Taxonomy;

/**
 * What a changed taxonomy changes in all documents of a run.
 *
 * @param compared how many documents were looked at
 * @param missing ids of those whose stages are gone or damaged, sorted
 * @param themes those with any difference: first the ones with matches that are new or gone, then
 *     the others; each in the order of the taxonomy
 */
public record TaxonomyEffect(int compared, List<String> missing, List<OfTheme> themes) {
  private static final Comparator<DocumentEffect> LARGEST_FIRST =
      Comparator.comparingDouble(DocumentEffect::distance)
          .reversed()
          .thenComparing(DocumentEffect::id);

  public TaxonomyEffect {
    missing = List.copyOf(missing);
    themes = List.copyOf(themes);
  }

  /**
   * What changes of one theme.
   *
   * @param gains documents that get the theme
   * @param loses documents that lose it
   * @param moved documents whose score changes
   * @param terms by term, what became of its matches
   * @param documents largest change of the score first
   */
  public record OfTheme(
      String id,
      String label,
      long gains,
      long loses,
      long moved,
      SortedMap<String, OfTerm> terms,
      List<DocumentEffect> documents) {

    public OfTheme {
      terms = Collections.unmodifiableSortedMap(terms);
      documents = List.copyOf(documents);
    }
  }

  /**
   * What became of the matches of a term.
   *
   * @param gained matches that count now
   * @param lost matches that counted before
   * @param documents with either
   * @param keptOut by reason, matches that are found now and do not count
   */
  public record OfTerm(int gained, int lost, int documents, SortedMap<String, Integer> keptOut) {
    static final OfTerm NONE = new OfTerm(0, 0, 0, new TreeMap<>());

    public OfTerm {
      keptOut = Collections.unmodifiableSortedMap(new TreeMap<>(keptOut));
    }

    private OfTerm with(Hit hit) {
      SortedMap<String, Integer> reasons = new TreeMap<>(keptOut);
      if (hit.kind() == Kind.KEPT_OUT) {
        reasons.merge(hit.status(), 1, Integer::sum);
      }
      return new OfTerm(
          gained + (hit.kind() == Kind.GAINED ? 1 : 0),
          lost + (hit.kind() == Kind.LOST ? 1 : 0),
          documents,
          reasons);
    }

    private OfTerm inOneMore() {
      return new OfTerm(gained, lost, documents + 1, keptOut);
    }
  }

  /** Adds up. */
  static TaxonomyEffect of(
      int compared, List<String> missing, Collection<DocumentEffect> effects, Taxonomy... both) {
    Map<String, List<DocumentEffect>> byTheme = new HashMap<>();
    effects.forEach(
        effect -> byTheme.computeIfAbsent(effect.theme(), id -> new ArrayList<>()).add(effect));
    List<OfTheme> touched = new ArrayList<>();
    List<OfTheme> others = new ArrayList<>();
    for (Taxonomy taxonomy : both) {
      taxonomy
          .themes()
          .forEach(
              theme -> {
                List<DocumentEffect> ofTheme = byTheme.remove(theme.id());
                if (ofTheme != null) {
                  OfTheme summed = ofTheme(theme.id(), theme.label(), ofTheme);
                  (summed.terms().isEmpty() ? others : touched).add(summed);
                }
              });
    }
    touched.addAll(others);
    return new TaxonomyEffect(compared, missing.stream().sorted().toList(), touched);
  }

  private static OfTheme ofTheme(String id, String label, List<DocumentEffect> effects) {
    SortedMap<String, OfTerm> terms = new TreeMap<>();
    for (DocumentEffect effect : effects) {
      for (Hit hit : effect.hits()) {
        terms.put(hit.term(), terms.getOrDefault(hit.term(), OfTerm.NONE).with(hit));
      }
      effect.hits().stream()
          .filter(hit -> hit.kind() != Kind.KEPT_OUT)
          .map(Hit::term)
          .distinct()
          .forEach(term -> terms.computeIfPresent(term, (name, sum) -> sum.inOneMore()));
    }
    return new OfTheme(
        id,
        label,
        effects.stream().filter(DocumentEffect::gains).count(),
        effects.stream().filter(DocumentEffect::loses).count(),
        effects.stream().filter(effect -> effect.distance() > 0).count(),
        terms,
        effects.stream().sorted(LARGEST_FIRST).toList());
  }
}
