package org.policyscope.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.EntityType;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.SourceDocument;

/** Runs a pipeline over gold texts and counts what it finds, misses and invents. */
public final class Evaluator {
  private final Function<SourceDocument, AnnotatedDocument> pipeline;
  private final GoldReader reader;

  /**
   * @param pipeline annotates one text
   */
  public Evaluator(Function<SourceDocument, AnnotatedDocument> pipeline) {
    this(pipeline, Optional.empty());
  }

  /**
   * @param pipeline annotates one text
   * @param sectors which themes the sectors of gold texts are
   */
  public Evaluator(
      Function<SourceDocument, AnnotatedDocument> pipeline, Optional<TopicMapping> sectors) {
    this.pipeline = pipeline;
    this.reader = new GoldReader(sectors);
  }

  /**
   * Evaluates on all texts of the files together.
   *
   * @throws PolicyscopeException with {@code INVALID_GOLD} naming file and line, before anything is
   *     annotated
   */
  public Evaluation evaluate(List<Path> goldFiles) {
    List<GoldDocument> gold = new ArrayList<>();
    goldFiles.forEach(file -> gold.addAll(reader.read(file)));
    List<Prediction> predictions = new ArrayList<>();
    ThemeScorer themes = new ThemeScorer();
    for (GoldDocument document : gold) {
      SourceDocument source = SourceDocument.ofText(document.id(), document.text());
      Prediction prediction = Prediction.of(pipeline.apply(source));
      predictions.add(prediction);
      themes.add(document, prediction);
    }
    List<EntityType> types = annotated(gold);
    return new Evaluation(
        gold.size(),
        types.stream().flatMap(type -> figures(type, gold, predictions).stream()).toList(),
        themes.build(),
        ThemeTasks.of(gold, predictions),
        LongFormScorer.figure(gold, predictions),
        errors(types, gold, predictions));
  }

  private static List<EntityType> annotated(List<GoldDocument> gold) {
    return Stream.of(EntityType.values())
        .filter(type -> gold.stream().anyMatch(document -> annotates(document, type.label())))
        .toList();
  }

  /** One figure for each matching, over the texts that annotate the type. */
  private static List<Evaluation.EntityFigure> figures(
      EntityType type, List<GoldDocument> gold, List<Prediction> predictions) {
    int[] scored =
        IntStream.range(0, gold.size()).filter(i -> gold.get(i).scores(type.label())).toArray();
    List<List<Counts>> byMatching = new ArrayList<>();
    for (Matching matching : Matching.all()) {
      EntityScorer scorer = new EntityScorer(type.label(), matching);
      byMatching.add(
          Arrays.stream(scored)
              .mapToObj(i -> scorer.count(gold.get(i), predictions.get(i)))
              .toList());
    }
    List<CountsInterval> intervals = CountsInterval.of(scored.length, byMatching);
    List<Evaluation.EntityFigure> figures = new ArrayList<>();
    for (Matching matching : Matching.all()) {
      int i = figures.size();
      Counts counts = Counts.sum(byMatching.get(i));
      figures.add(new Evaluation.EntityFigure(type, matching, counts, intervals.get(i)));
    }
    return figures;
  }

  private static EvaluationErrors errors(
      List<EntityType> types, List<GoldDocument> gold, List<Prediction> predictions) {
    List<EvaluationError> errors = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      ErrorFinder finder = new ErrorFinder(gold.get(i), predictions.get(i));
      for (EntityType type : types) {
        errors.addAll(finder.entities(type.label()));
      }
      errors.addAll(finder.longForms());
      errors.addAll(new ThemeErrorFinder(gold.get(i), predictions.get(i)).find());
    }
    return new EvaluationErrors(errors);
  }

  /** Whether a text without a hit means that there is none: the gold names or has the type. */
  private static boolean annotates(GoldDocument document, String type) {
    boolean named = document.types().isPresent() && document.types().get().contains(type);
    return named
        || (document.scores(type)
            && document.entities().orElse(List.of()).stream().anyMatch(e -> e.type().equals(type)));
  }
}
