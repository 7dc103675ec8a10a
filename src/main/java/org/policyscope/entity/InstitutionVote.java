package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.entity.InstitutionFeatures.Cover;
import org.policyscope.text.Span;

/**
 * Our model of institutions and the engine's recogniser, where it has one. A name counts if our
 * model thinks it likely, or if the engine sees it and our model does not think it out of the
 * question. The thresholds were chosen by cross-validation, see {@code
 * docs/decisions/0012-recogniser-of-institutions.md}.
 */
final class InstitutionVote {
  private static final int LONGEST_WINDOW = 300;

  private static final double LIKELY = 0.5;

  /** A single word, mostly an abbreviation, is more often something else. */
  private static final double LIKELY_WORD = 0.65;

  private static final double SUPPORTED = 0.05;
  private static final double SURE = 0.9;
  private static final double LENGTHENS = 0.7;

  private final Optional<SequenceModel> model;
  private final NameRecognizer second;
  private final InstitutionFeatures features;

  InstitutionVote(
      Optional<SequenceModel> model, NameRecognizer second, InstitutionFeatures features) {
    this.model = model;
    this.second = second;
    this.features = features;
  }

  /** Whether nobody votes. */
  boolean isEmpty() {
    return model.isEmpty() && second == NameRecognizer.NONE;
  }

  /**
   * What may be a name.
   *
   * @param from its first word
   * @param to behind its last word
   * @param probability by our model; 0 without it
   * @param agreed whether both see it
   */
  record Guess(int from, int to, double probability, boolean agreed) {

    /** Whether it needs no further test. */
    boolean isSure() {
      return probability > SURE;
    }

    /** Whether it may take the place of a shorter name inside it. */
    boolean mayLengthen() {
      return probability > LENGTHENS;
    }

    /** Of two that overlap, the greater stands. */
    private double strength() {
      return agreed ? probability + 1 : probability;
    }
  }

  /**
   * The names in the sentences, without overlap.
   *
   * @param decided what lists and patterns found
   * @param sentences indices of those to read
   */
  List<Guess> guesses(
      ParsedDocument document, Words words, List<Candidate> decided, BitSet sentences) {
    List<Span> others = second.organizations(document, sentence -> sentences.get(sentence.index()));
    List<Guess> guesses = new ArrayList<>();
    if (model.isEmpty()) {
      for (Span span : others) {
        guesses.add(new Guess(words.at(span.start()), words.at(span.end()), 0, false));
      }
      return guesses;
    }
    Cover[] cover = cover(words, decided);
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && words.sentence(to) == words.sentence(from)) {
        to++;
      }
      for (int start = from;
          start < to && sentences.get(words.sentence(from));
          start += LONGEST_WINDOW) {
        int end = Math.min(to, start + LONGEST_WINDOW);
        addGuesses(guesses, words, start, end, cover, others);
      }
      from = to;
    }
    return guesses;
  }

  private void addGuesses(
      List<Guess> guesses, Words words, int from, int to, Cover[] cover, List<Span> others) {
    LabelLattice lattice = model.orElseThrow().lattice(features.of(words, from, to, cover));
    List<Guess> possible = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (lattice.starts(i - from) > LIKELY) {
        int end = from + lattice.likelyEnd(i - from);
        double probability = lattice.name(i - from, end - from);
        if (probability > (end - i == 1 ? LIKELY_WORD : LIKELY)) {
          possible.add(new Guess(i, end, probability, false));
        }
      }
    }
    for (Span span : others) {
      int first = words.at(span.start());
      int end = words.at(span.end());
      if (first >= from && end <= to && first < end) {
        double probability = lattice.name(first - from, end - from);
        if (probability > SUPPORTED) {
          possible.add(new Guess(first, end, probability, true));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Guess::strength).reversed());
    BitSet taken = new BitSet();
    for (Guess guess : possible) {
      int next = taken.nextSetBit(guess.from());
      if (next < 0 || next >= guess.to()) {
        taken.set(guess.from(), guess.to());
        guesses.add(guess);
      }
    }
  }

  /** What the features are told of the names that are decided. */
  static Cover[] cover(Words words, List<Candidate> decided) {
    Cover[] cover = new Cover[words.size()];
    Arrays.fill(cover, Cover.NOTHING);
    for (Candidate candidate : decided) {
      if (candidate.is(EntityType.COUNTRY)) {
        boolean demonym = candidate.kind().filter(CountryKind.DEMONYM::equals).isPresent();
        fill(cover, candidate, demonym ? Cover.DEMONYM : Cover.COUNTRY);
      }
    }
    for (Candidate candidate : decided) {
      if (candidate.is(EntityType.STRATEGY)) {
        fill(cover, candidate, Cover.STRATEGY);
      } else if (candidate.is(EntityType.INSTITUTION)) {
        fill(cover, candidate, candidate.origin().isListed() ? Cover.LISTED : Cover.PATTERN);
      }
    }
    return cover;
  }

  private static void fill(Cover[] cover, Candidate candidate, Cover with) {
    Arrays.fill(cover, candidate.from(), candidate.to(), with);
  }
}
