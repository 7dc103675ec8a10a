package org.policyscope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds phrases that are at home in the sentences of a theme. Words that made the theme's evidence
 * are left out: what they say is known.
 */
final class KeyPhrases {
  /** Passed by chance by one phrase in 10,000. */
  private static final double LEAST_LIKELIHOOD = 15.13;

  private static final double LEAST_RATIO = 1;
  private static final int FEWEST_SENTENCES = 3;
  private static final int CONTEXTS = 3;

  /** Beyond these, phrases met once so far are forgotten. */
  private static final int MOST_PHRASES = 1_000_000;

  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Integer> sentencesOf = new TreeMap<>();
  private final Map<String, Map<String, List<String>>> contexts = new HashMap<>();
  private int sentences;
  private int documents;

  private static final class Count {
    private int sentences;
    private final Map<String, Own> byTheme = new HashMap<>(2);
  }

  /**
   * Of one theme's sentences: all that have the phrase, and those that have it outside evidence.
   */
  private static final class Own {
    private int any;
    private int outside;
    private int documents;
    private int lastDocument;
  }

  int sentences() {
    return sentences;
  }

  void count(JsonView report) {
    documents++;
    ThemedSentence.of(report).forEach(this::count);
  }

  private void count(ThemedSentence sentence) {
    sentences++;
    sentence.themes().keySet().forEach(theme -> sentencesOf.merge(theme, 1, Integer::sum));
    List<SentenceWords.Phrase> phrases = SentenceWords.phrases(sentence.text());
    Set<String> seen = new HashSet<>();
    phrases.stream()
        .filter(phrase -> seen.add(phrase.text()))
        .forEach(
            phrase -> {
              Count count = counts.computeIfAbsent(phrase.text(), ignored -> new Count());
              count.sentences++;
              sentence
                  .themes()
                  .keySet()
                  .forEach(
                      theme -> count.byTheme.computeIfAbsent(theme, ignored -> new Own()).any++);
            });
    for (String theme : sentence.themes().keySet()) {
      for (SentenceWords.Phrase phrase : outside(sentence, theme, phrases)) {
        Count count = counts.get(phrase.text());
        Own own = count == null ? null : count.byTheme.get(theme);
        if (own != null) {
          own.outside++;
          own.documents += own.lastDocument == documents ? 0 : 1;
          own.lastDocument = documents;
        }
      }
    }
    if (counts.size() > MOST_PHRASES) {
      counts.values().removeIf(count -> count.sentences == 1);
    }
  }

  /** The phrases that touch no evidence of the theme, each once. */
  private static List<SentenceWords.Phrase> outside(
      ThemedSentence sentence, String theme, List<SentenceWords.Phrase> phrases) {
    Set<String> seen = new HashSet<>();
    return phrases.stream()
        .filter(phrase -> !sentence.isEvidence(theme, phrase.start(), phrase.end()))
        .filter(phrase -> seen.add(phrase.text()))
        .toList();
  }

  /** The best phrases of a theme, the surest first; of two of which one holds the other, one. */
  List<Diagnosis.Proposal> best(String theme, int most) {
    int some = sentencesOf.getOrDefault(theme, 0);
    List<Diagnosis.Proposal> candidates = new ArrayList<>();
    if (some == 0 || some == sentences) {
      return candidates;
    }
    counts.forEach(
        (phrase, count) -> {
          Own own = count.byTheme.get(theme);
          if (own != null
              && own.outside >= FEWEST_SENTENCES
              && own.documents >= Math.min(2, documents)) {
            int without = count.sentences - own.any;
            Keyness keyness = new Keyness(own.outside, some, without, sentences - some);
            if (keyness.logLikelihood() >= LEAST_LIKELIHOOD && keyness.logRatio() >= LEAST_RATIO) {
              candidates.add(
                  new Diagnosis.Proposal(
                      phrase,
                      keyness.logLikelihood(),
                      keyness.logRatio(),
                      own.outside,
                      without,
                      own.documents,
                      List.of()));
            }
          }
        });
    candidates.sort(
        Comparator.comparingDouble(Diagnosis.Proposal::logLikelihood)
            .reversed()
            .thenComparing(Diagnosis.Proposal::phrase));
    List<Diagnosis.Proposal> best = new ArrayList<>();
    for (Diagnosis.Proposal candidate : candidates) {
      if (best.size() < most && best.stream().noneMatch(other -> overlap(other, candidate))) {
        best.add(candidate);
      }
    }
    Map<String, List<String>> places = contexts.computeIfAbsent(theme, t -> new HashMap<>());
    best.forEach(proposal -> places.put(proposal.phrase(), new ArrayList<>()));
    return best;
  }

  private static boolean overlap(Diagnosis.Proposal one, Diagnosis.Proposal other) {
    String first = " " + one.phrase() + " ";
    String second = " " + other.phrase() + " ";
    return first.contains(second) || second.contains(first);
  }

  /** Looks for places of the phrases that were chosen; for a second reading of the reports. */
  void findContexts(JsonView report) {
    for (ThemedSentence sentence : ThemedSentence.of(report)) {
      List<SentenceWords.Phrase> phrases = SentenceWords.phrases(sentence.text());
      for (String theme : sentence.themes().keySet()) {
        Map<String, List<String>> wanted = contexts.getOrDefault(theme, Map.of());
        for (SentenceWords.Phrase phrase : outside(sentence, theme, phrases)) {
          List<String> found = wanted.get(phrase.text());
          if (found != null && found.size() < CONTEXTS) {
            found.add(report.string("id") + ": " + sentence.around(phrase.start(), phrase.end()));
          }
        }
      }
    }
  }

  Diagnosis.Proposal withContexts(String theme, Diagnosis.Proposal proposal) {
    return new Diagnosis.Proposal(
        proposal.phrase(),
        proposal.logLikelihood(),
        proposal.logRatio(),
        proposal.with(),
        proposal.without(),
        proposal.documents(),
        contexts.getOrDefault(theme, Map.of()).getOrDefault(proposal.phrase(), List.of()));
  }
}
