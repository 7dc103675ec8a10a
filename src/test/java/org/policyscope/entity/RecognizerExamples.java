package org.policyscope.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.resource.Resources;
import org.policyscope.text.Span;

/**
 * Sentences to train the recogniser of institutions on, read as the program reads them: lists and
 * patterns first, then the features.
 */
public final class RecognizerExamples {
  private static final long SEED = 20;

  private final StandardRecognizer lists;
  private final InstitutionFeatures features;
  private final Random random = new Random(SEED);
  private final List<SequenceTrainer.Example> examples = new ArrayList<>();

  public RecognizerExamples(Resources resources) {
    this.lists = EntityRecognizers.listsAndPatterns(resources);
    this.features = new InstitutionFeatures(NameWords.load(resources));
  }

  /** The same ones to begin with. */
  public RecognizerExamples copy() {
    RecognizerExamples copy = new RecognizerExamples(lists, features);
    copy.examples.addAll(examples);
    return copy;
  }

  private RecognizerExamples(StandardRecognizer lists, InstitutionFeatures features) {
    this.lists = lists;
    this.features = features;
  }

  /** Given names of persons. */
  public static List<String> givenNames() {
    return GivenNames.written();
  }

  public int size() {
    return examples.size();
  }

  /**
   * Adds the sentences of a document that have capitals.
   *
   * @param names the institutions, in the text a reader sees
   * @param weight how much they count
   * @param forgotten the share of the institutions found by lists and patterns that the features
   *     are not told of, so that the model learns to find such too
   */
  public void add(ParsedDocument document, List<Span> names, float weight, double forgotten) {
    var reading = lists.listed(document, AcronymFinder.find(document));
    Words words = reading.words();
    List<Candidate> known = new ArrayList<>(reading.decided());
    known.removeIf(
        candidate -> candidate.is(EntityType.INSTITUTION) && random.nextDouble() < forgotten);
    var cover = InstitutionVote.cover(words, known);
    int[] labels = labels(document, words, names);
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      boolean capital = false;
      while (to < words.size() && words.sentence(to) == words.sentence(from)) {
        capital |= words.capital(to);
        to++;
      }
      if (capital && to - from < 300) {
        examples.add(
            new SequenceTrainer.Example(
                features.of(words, from, to, cover), Arrays.copyOfRange(labels, from, to), weight));
      }
      from = to;
    }
  }

  private static int[] labels(ParsedDocument document, Words words, List<Span> names) {
    int[] labels = new int[words.size()];
    Arrays.fill(labels, SequenceModel.OUTSIDE);
    int at = 0;
    for (Span name : names) {
      while (at < words.size() && source(document, words, at).start() < name.start()) {
        at++;
      }
      int to = at;
      while (to < words.size()
          && words.sentence(to) == words.sentence(at)
          && source(document, words, to).end() <= name.end()) {
        to++;
      }
      for (int i = at; i < to; i++) {
        labels[i] = i == at ? SequenceModel.BEGIN : SequenceModel.INSIDE;
      }
      if (to - at == 1) {
        labels[at] = SequenceModel.UNIT;
      } else if (to > at) {
        labels[to - 1] = SequenceModel.LAST;
      }
      at = to;
    }
    return labels;
  }

  private static Span source(ParsedDocument document, Words words, int word) {
    return document.clean().toSource(new Span(words.start(word), words.end(word)));
  }

  /** Trains on all. */
  public byte[] train() throws IOException {
    return new SequenceTrainer().train(examples);
  }
}
