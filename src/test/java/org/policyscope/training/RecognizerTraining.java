package org.policyscope.training;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.eval.FMeasure;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.opennlp.OpenNlp;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;

/** Trains, measures and writes the recogniser of institutions; see models/recognizers. */
public final class RecognizerTraining {
  private static final long SEED = 20;
  private static final int HELD_OUT_IN = 10;

  /** The files' names begin with the ISO alpha-3 code of the country that speaks. */
  private static final int COUNTRY_CODE = 3;

  private static final int TIMES_A_TEMPLATE = 30;

  // Percentages of the speeches' sentences.
  private static final int RENAMED = 60;
  private static final int WITH_NAME = 15;
  private static final int WITH_CAPITAL = 5;
  private static final int WITHOUT = 2;

  private final LanguageEngine engine = OpenNlp.fast();
  private final InventedNames names;
  private final Set<String> heads;
  private final List<NameSample> training = new ArrayList<>();
  private final List<NameSample> heldOut = new ArrayList<>();
  private final List<NameSample> heldOutRenamed = new ArrayList<>();

  private RecognizerTraining(Resources resources) {
    this.heads = heads(resources);
    this.names = new InventedNames(resources, heads, new Random(SEED));
  }

  /**
   * Trains.
   *
   * @param arguments models folder, report ({@code documents.jsonl}), model to write
   */
  public static void main(String[] arguments) throws Exception {
    Resources resources = new Resources(Optional.of(Path.of(arguments[0])));
    RecognizerTraining run = new RecognizerTraining(resources);
    for (var document : new SpeechReports(run.heads).read(Path.of(arguments[1]))) {
      run.add(document);
    }
    for (LabelledText text : Templates.load().fill(run.names, TIMES_A_TEMPLATE)) {
      run.training.add(text.sample(run.engine));
    }
    byte[] bytes = run.train();
    Path file = Path.of(arguments[2]);
    Files.write(file, bytes);
    TokenNameFinderModel model = new TokenNameFinderModel(file);
    say(
        "training sentences %d, held out %d, bytes %d",
        run.training.size(), run.heldOut.size(), bytes.length);
    say("held out: %s", measure(model, run.heldOut));
    say("held out, other names: %s", measure(model, run.heldOutRenamed));
  }

  /** All sentences of a country are held out, or none. */
  private void add(SpeechReports.Document document) {
    String country = document.file().substring(0, COUNTRY_CODE);
    boolean held = Math.floorMod(country.hashCode(), HELD_OUT_IN) == 0;
    for (LabelledText sentence : document.sentences()) {
      if (held) {
        heldOut.add(sentence.sample(engine));
        heldOutRenamed.add(sentence.replace(names::like).sample(engine));
      } else if (isKept(sentence)) {
        boolean renamed = names.below(100) < RENAMED;
        training.add((renamed ? sentence.replace(names::like) : sentence).sample(engine));
        if (sentence.names().isEmpty() && names.below(10) == 0) {
          training.add(sentence.inCapitals().sample(engine));
          training.add(sentence.likeHeading().sample(engine));
        }
      }
    }
  }

  /** One in many of the sentences without a name, one in few if they have capitalised words. */
  private boolean isKept(LabelledText sentence) {
    if (!sentence.names().isEmpty()) {
      return names.below(100) < WITH_NAME;
    }
    String text = sentence.text();
    boolean capital = false;
    for (int i = 2; i < text.length(); i++) {
      capital |= Character.isUpperCase(text.charAt(i)) && text.charAt(i) != 'I';
    }
    return names.below(100) < (capital ? WITH_CAPITAL : WITHOUT);
  }

  private byte[] train() throws Exception {
    Collections.shuffle(training, new Random(SEED));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 30);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(QNTrainer.L1COST_PARAM, 0.5);
    parameters.put(QNTrainer.L2COST_PARAM, 0.1);
    try (var stream = RecognizerTraining.class.getResourceAsStream("/recognizer/features.xml")) {
      byte[] features = Objects.requireNonNull(stream).readAllBytes();
      TokenNameFinderFactory factory =
          new TokenNameFinderFactory(features, new HashMap<>(), new BilouCodec());
      TokenNameFinderModel model =
          NameFinderME.train(
              "en",
              "institution",
              ObjectStreamUtils.createObjectStream(training),
              parameters,
              factory);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      model.serialize(written);
      return ModelFile.withoutTime(written.toByteArray());
    }
  }

  private static FMeasure measure(TokenNameFinderModel model, List<NameSample> samples)
      throws Exception {
    TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(new NameFinderME(model));
    evaluator.evaluate(ObjectStreamUtils.createObjectStream(samples));
    return evaluator.getFMeasure();
  }

  private static Set<String> heads(Resources resources) {
    Set<String> heads = new TreeSet<>();
    for (var row : TabSeparatedTable.parse(resources.get("patterns/name-words.tsv")).rows()) {
      if (Set.of("institution", "company").contains(row.get("role"))) {
        row.list("words").forEach(word -> heads.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    return heads;
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
