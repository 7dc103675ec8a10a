package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.evaluation.EvaluationError.Kind;
import org.policyscope.evaluation.EvaluationError.Naming;
import org.policyscope.text.Span;

/** Finds what is wrong in one text, and says what kind of error it is. */
final class ErrorFinder {
  private static final Matching RIGHT = new Matching(false, true, true, false);
  static final String LONG_FORM = "long form";
  static final Matching SAME_SPAN = new Matching(false, false, false, false);
  private static final Matching OVERLAP = new Matching(true, false, false, false);

  private final GoldDocument gold;
  private final Prediction prediction;
  private final Excerpts excerpts;

  ErrorFinder(GoldDocument gold, Prediction prediction) {
    this.gold = gold;
    this.prediction = prediction;
    this.excerpts =
        new Excerpts(
            gold.text(), prediction.sentences().stream().map(Prediction.Sentence::span).toList());
  }

  /** Errors in entities of a type: by kind, then by place; none where the gold leaves it out. */
  List<EvaluationError> entities(String type) {
    if (!gold.scores(type)) {
      return List.of();
    }
    EntityPairs pairs =
        new EntityPairs(EntityCandidates.of(gold, prediction, type, gold.namesOnly()));
    pairs.pair(RIGHT);
    List<EntityPairs.Pair> otherIds = pairs.pair(SAME_SPAN);
    List<EntityPairs.Pair> otherBoundaries = pairs.pair(OVERLAP);
    List<EvaluationError> errors = new ArrayList<>();
    pairs
        .missed()
        .forEach(e -> errors.add(entity(type, Kind.MISSED, Optional.of(e), Optional.empty())));
    pairs
        .spurious()
        .forEach(e -> errors.add(entity(type, Kind.SPURIOUS, Optional.empty(), Optional.of(e))));
    otherBoundaries.forEach(pair -> errors.add(pair(type, Kind.WRONG_BOUNDARY, pair)));
    otherIds.forEach(pair -> errors.add(pair(type, Kind.WRONG_ID, pair)));
    return errors;
  }

  private EvaluationError pair(String type, Kind kind, EntityPairs.Pair pair) {
    return entity(type, kind, Optional.of(pair.gold()), Optional.of(pair.found()));
  }

  /** Marked is what was found, since that is what is wrong; what was not is marked by the gold. */
  private EvaluationError entity(
      String type,
      Kind kind,
      Optional<GoldDocument.Entity> wanted,
      Optional<Prediction.Entity> found) {
    Span place =
        found
            .map(Prediction.Entity::span)
            .or(() -> wanted.map(GoldDocument.Entity::span))
            .orElseThrow();
    return new EvaluationError(
        type,
        kind,
        Excerpts.plain(gold.id()),
        wanted.map(this::naming),
        found.map(this::naming),
        excerpts.sentence(place),
        List.of());
  }

  private Naming naming(GoldDocument.Entity entity) {
    return new Naming(
        excerpts.text(entity.span()), entity.id().or(entity::iso2).map(Excerpts::plain));
  }

  private Naming naming(Prediction.Entity entity) {
    return new Naming(
        excerpts.text(entity.span()), entity.canonical().map(known -> Excerpts.plain(known.id())));
  }

  /** Missed and spurious full names of acronyms, each by place. */
  List<EvaluationError> longForms() {
    if (gold.longForms().isEmpty()) {
      return List.of();
    }
    Set<Span> wanted = gold.longForms().get();
    List<EvaluationError> errors = new ArrayList<>();
    wanted.stream()
        .filter(span -> !prediction.longForms().contains(span))
        .forEach(span -> errors.add(longForm(Kind.MISSED, span)));
    prediction.longForms().stream()
        .filter(span -> !wanted.contains(span))
        .forEach(span -> errors.add(longForm(Kind.SPURIOUS, span)));
    return errors;
  }

  private EvaluationError longForm(Kind kind, Span span) {
    Optional<Naming> name = Optional.of(new Naming(excerpts.text(span), Optional.empty()));
    boolean missed = kind == Kind.MISSED;
    return new EvaluationError(
        LONG_FORM,
        kind,
        Excerpts.plain(gold.id()),
        missed ? name : Optional.empty(),
        missed ? Optional.empty() : name,
        excerpts.sentence(span),
        List.of());
  }
}
