package org.policyscope.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.EntityMention;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.SourceDocument;
import org.policyscope.entity.EntityRecognizer;
import org.policyscope.entity.EntityRecognizers;
import org.policyscope.entity.RecognizerExamples;
import org.policyscope.entity.UserGazetteer;
import org.policyscope.evaluation.EvaluationText;
import org.policyscope.evaluation.Evaluator;
import org.policyscope.pipeline.Engine;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.resource.Resources;
import org.policyscope.text.Span;

/**
 * Measures the whole pipeline on annotated texts by cross-validation: every text is read by a model
 * that was trained without it.
 */
public final class RecognizerValidation {
  private static final int ERRORS = Integer.getInteger("errors", 0);

  private RecognizerValidation() {}

  /**
   * Validates.
   *
   * @param arguments models folder, report ({@code documents.jsonl}), engine, number of folds,
   *     annotated texts
   */
  public static void main(String[] arguments) throws Exception {
    Resources resources = new Resources(Optional.of(Path.of(arguments[0])));
    RecognizerTraining training = new RecognizerTraining(resources);
    RecognizerExamples shared = training.addUnannotated(Path.of(arguments[1]));
    int folds = Integer.parseInt(arguments[3]);
    List<GoldTexts.GoldText> texts = new ArrayList<>();
    Map<String, Integer> foldOf = new HashMap<>();
    List<Path> files = new ArrayList<>();
    for (int i = 4; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
      List<GoldTexts.GoldText> more = GoldTexts.read(files.get(files.size() - 1));
      for (int k = 0; k < more.size(); k++) {
        foldOf.put(more.get(k).id(), k * folds / more.size());
      }
      texts.addAll(more);
    }
    List<byte[]> models = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      RecognizerExamples examples = shared.copy();
      for (var text : texts) {
        if (foldOf.get(text.id()) != fold) {
          training.addGold(examples, text);
        }
      }
      models.add(examples.train());
      RecognizerTraining.say(
          "fold %d: %d sentences, %d bytes", fold, examples.size(), models.get(fold).length);
    }
    Pipeline plain = pipeline(resources, arguments[2]);
    NameRecognizer second = second(arguments[2]);
    List<Pipeline> pipelines = new ArrayList<>();
    for (byte[] model : models) {
      pipelines.add(
          with(
              plain,
              EntityRecognizers.standard(
                  resources, Optional.of(model), () -> second, UserGazetteer.none())));
    }
    for (Path file : files) {
      Evaluator evaluator =
          new Evaluator(source -> pipelines.get(foldOf.get(source.id())).annotate(source));
      RecognizerTraining.say("%s", file.getFileName());
      System.out.print(EvaluationText.render(evaluator.evaluate(List.of(file)), ERRORS));
    }
    for (var confidence : precisions(texts, foldOf, pipelines).entrySet()) {
      RecognizerTraining.say(
          "by statistics alone with confidence %s: %d right of %d",
          confidence.getKey(), confidence.getValue()[0], confidence.getValue()[1]);
    }
  }

  /**
   * How many are right, and how many there are, of the institutions that statistics alone found.
   */
  private static Map<Double, int[]> precisions(
      List<GoldTexts.GoldText> texts, Map<String, Integer> foldOf, List<Pipeline> pipelines) {
    Map<Double, int[]> counts = new TreeMap<>();
    for (var text : texts) {
      SourceDocument source = SourceDocument.ofText(text.id(), text.labelled().text());
      AnnotatedDocument found = pipelines.get(foldOf.get(text.id())).annotate(source);
      for (EntityMention mention : found.mentions()) {
        if (mention.recognizers().equals(List.of("statistical"))) {
          int[] count = counts.computeIfAbsent(mention.confidence(), ignored -> new int[2]);
          Span span = found.parsed().clean().toSource(mention.span());
          count[0] += text.labelled().names().contains(span) ? 1 : 0;
          count[1]++;
        }
      }
    }
    return counts;
  }

  static Pipeline with(Pipeline plain, EntityRecognizer recognizer) {
    return new Pipeline(
        plain.cleaner(),
        plain.analyzer(),
        recognizer,
        plain.scorer(),
        plain.taxonomy(),
        plain.provenance(),
        plain.clock());
  }

  private static Pipeline pipeline(Resources resources, String engine) {
    boolean fast = engine.equals("fast");
    Engine library = engine.equals("corenlp") ? Engine.CORENLP : Engine.OPENNLP;
    Optional<Path> models =
        Optional.ofNullable(System.getProperty("policyscope.corenlp.models")).map(Path::of);
    return Pipelines.open(
        new PipelineSettings(library, fast, "policy", models), resources, new StageClock());
  }

  private static NameRecognizer second(String engine) {
    return engine.equals("corenlp")
        ? CoreNlp.load(Path.of(System.getProperty("policyscope.corenlp.models"))).nameRecognizer()
        : NameRecognizer.NONE;
  }
}
