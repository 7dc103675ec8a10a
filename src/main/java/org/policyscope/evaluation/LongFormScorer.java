package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policyscope.text.Span;

/**
 * Scores the full names of acronyms by exact span, each span once, as the shared task on acronym
 * extraction does (Veyseh et al. 2022, Acronym Extraction and Acronym Disambiguation Shared Tasks
 * at SDU@AAAI-22).
 */
final class LongFormScorer {
  private LongFormScorer() {}

  /** Empty where no text annotates long forms. */
  static Optional<Evaluation.LongFormFigure> figure(
      List<GoldDocument> gold, List<Prediction> predictions) {
    List<Counts> byDocument = new ArrayList<>();
    for (int i : annotated(gold)) {
      byDocument.add(count(gold.get(i).longForms().orElseThrow(), predictions.get(i).longForms()));
    }
    if (byDocument.isEmpty()) {
      return Optional.empty();
    }
    CountsInterval interval =
        CountsInterval.of(byDocument.size(), List.of(List.copyOf(byDocument))).get(0);
    return Optional.of(new Evaluation.LongFormFigure(Counts.sum(byDocument), interval));
  }

  private static int[] annotated(List<GoldDocument> gold) {
    return IntStream.range(0, gold.size())
        .filter(i -> gold.get(i).longForms().isPresent())
        .toArray();
  }

  private static Counts count(Set<Span> wanted, List<Span> found) {
    int right = (int) found.stream().filter(wanted::contains).count();
    return new Counts(right, found.size() - right, wanted.size() - right);
  }
}
