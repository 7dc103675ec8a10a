package org.policyscope.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.EntityType;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.SourceDocument;

/** Runs a pipeline over gold texts and counts what it finds, misses and invents. */
public final class Evaluator {
  private final Function<SourceDocument, AnnotatedDocument> pipeline;

  /**
   * @param pipeline annotates one text
   */
  public Evaluator(Function<SourceDocument, AnnotatedDocument> pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Evaluates on all texts of the files together.
   *
   * @throws PolicyscopeException with {@code INVALID_GOLD} naming file and line, before anything is
   *     annotated
   */
  public Evaluation evaluate(List<Path> goldFiles) {
    List<GoldDocument> gold = new ArrayList<>();
    goldFiles.forEach(file -> gold.addAll(GoldReader.read(file)));
    List<Prediction> predictions = new ArrayList<>();
    ThemeScorer themes = new ThemeScorer();
    for (GoldDocument document : gold) {
      SourceDocument source = SourceDocument.ofText(document.id(), document.text());
      Prediction prediction = Prediction.of(pipeline.apply(source));
      predictions.add(prediction);
      themes.add(document, prediction);
    }
    return new Evaluation(gold.size(), entities(gold, predictions), themes.build());
  }

  private static List<Evaluation.EntityFigure> entities(
      List<GoldDocument> gold, List<Prediction> predictions) {
    List<Evaluation.EntityFigure> figures = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      if (gold.stream().anyMatch(document -> annotates(document, type.label()))) {
        for (Matching matching : Matching.all()) {
          EntityScorer scorer = new EntityScorer(type.label(), matching);
          Counts counts = Counts.NONE;
          for (int i = 0; i < gold.size(); i++) {
            counts = counts.plus(scorer.count(gold.get(i), predictions.get(i)));
          }
          figures.add(new Evaluation.EntityFigure(type, matching, counts));
        }
      }
    }
    return figures;
  }

  /** Whether a text without a hit means that there is none: the gold names or has the type. */
  private static boolean annotates(GoldDocument document, String type) {
    boolean named = document.types().isPresent() && document.types().get().contains(type);
    return named
        || (document.scores(type)
            && document.entities().orElse(List.of()).stream().anyMatch(e -> e.type().equals(type)));
  }
}
