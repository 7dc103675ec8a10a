package org.policyscope.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.LinguisticAnalyzer;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.opennlp.OpenNlp;
import org.policyscope.clean.Cleaner;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.entity.RecognizerExamples;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Trains and writes the recogniser of institutions; see models/recognizers. */
public final class RecognizerTraining {
  private static final long SEED = 20;
  private static final int TIMES_A_TEMPLATE = 20;

  // Percentages of the speeches' sentences.
  private static final int RENAMED = 60;
  private static final int WITH_NAME = 15;
  private static final int WITH_CAPITAL = 8;

  private final InventedNames names;
  private final Set<String> heads;
  private final RecognizerExamples examples;
  private final Cleaner cleaner;
  private final LinguisticAnalyzer analyzer =
      new EngineAnalyzer(OpenNlp.fast(), SentenceRules.english());

  RecognizerTraining(Resources resources) {
    this.heads = heads(resources);
    this.names = new InventedNames(resources, heads, new Random(SEED));
    this.examples = new RecognizerExamples(resources);
    this.cleaner = Cleaners.standard(resources);
  }

  /**
   * Trains.
   *
   * @param arguments models folder, labels ({@code documents.jsonl}), model to write, annotated
   *     texts
   */
  public static void main(String[] arguments) throws Exception {
    Resources resources = new Resources(Optional.of(Path.of(arguments[0])));
    RecognizerTraining run = new RecognizerTraining(resources);
    run.addUnannotated(Path.of(arguments[1]));
    for (int i = 3; i < arguments.length; i++) {
      for (var gold : GoldTexts.read(Path.of(arguments[i]))) {
        run.addGold(run.examples, gold);
      }
    }
    byte[] bytes = run.examples.train();
    Files.write(Path.of(arguments[2]), bytes);
    say("training sentences %d, bytes %d", run.examples.size(), bytes.length);
  }

  /** What needs no annotation: speeches with the program's labels, sentences of our own. */
  RecognizerExamples addUnannotated(Path reports) throws Exception {
    new SpeechReports(heads).read(reports).forEach(this::addSpoken);
    for (LabelledText text : Templates.load().fill(names, TIMES_A_TEMPLATE)) {
      examples.add(single(text), text.names(), 1, 0.3);
    }
    return examples;
  }

  void addGold(RecognizerExamples target, GoldTexts.GoldText gold) {
    LabelledText text = gold.labelled();
    ParsedDocument parsed =
        analyzer.analyze(cleaner.clean(SourceDocument.ofText(gold.id(), text.text())));
    target.add(parsed, text.names(), 2, 0);
    target.add(parsed, text.names(), 1, 0.5);
  }

  private void addSpoken(LabelledText sentence) {
    if (isKept(sentence)) {
      boolean renamed = names.below(100) < RENAMED;
      LabelledText shown = renamed ? sentence.replace(names::like) : sentence;
      examples.add(single(shown), shown.names(), 1, 0.5);
      if (sentence.names().isEmpty() && names.below(10) == 0) {
        examples.add(single(sentence.inCapitals()), List.of(), 1, 0);
        examples.add(single(sentence.likeHeading()), List.of(), 1, 0);
      }
    }
  }

  /** One in many of the sentences without a name, none without capitals. */
  private boolean isKept(LabelledText sentence) {
    if (!sentence.names().isEmpty()) {
      return names.below(100) < WITH_NAME;
    }
    String text = sentence.text();
    boolean capital = false;
    for (int i = 2; i < text.length(); i++) {
      capital |= Character.isUpperCase(text.charAt(i)) && text.charAt(i) != 'I';
    }
    return capital && names.below(100) < WITH_CAPITAL;
  }

  /** A document of one sentence. */
  private static ParsedDocument single(LabelledText sentence) {
    String text = sentence.text();
    CleanDocument clean =
        new CleanDocument(
            SourceDocument.ofText("sentence", text),
            AlignedText.identity(text),
            List.of(),
            DocumentMetadata.none());
    Span all = new Span(0, text.length());
    return new ParsedDocument(
        clean, List.of(), List.of(new Sentence(0, all, 0, 0, TextKind.PROSE, Section.BODY)));
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
  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
