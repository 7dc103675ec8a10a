package org.policyscope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/** Counts over a run what became of each term of a taxonomy. */
final class TermUse {
  private static final String SHADOWED = "shadowed";

  /** From these on a term is everywhere; in a few documents, everywhere says nothing. */
  private static final double MOST_DOCUMENTS = 0.8;

  private static final int FEWEST_DOCUMENTS = 10;
  private static final double MOST_SENTENCES = 0.1;

  private final List<Tally> tallies = new ArrayList<>();
  private final Map<Phrase, Tally> byPhrase = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final SortedMap<Shared, Integer> shared =
      new TreeMap<>(
          Comparator.comparing(Shared::theme)
              .thenComparing(Shared::other)
              .thenComparing(Shared::terms));
  private final Set<Phrase> strangers = new HashSet<>();
  private int documents;

  private record Phrase(String theme, String phrase) {}

  private record Shared(String theme, String other, String terms) {}

  private static final class Tally {
    private final String theme;
    private final String term;
    private final SortedMap<String, Integer> suppressed = new TreeMap<>();
    private int documents;
    private int lastDocument;
    private int sentences;
    private long lastSentence = -1;

    Tally(String theme, String term) {
      this.theme = theme;
      this.term = term;
    }

    void count(int document, int sentence) {
      if (lastDocument != document) {
        lastDocument = document;
        documents++;
        lastSentence = -1;
      }
      if (lastSentence != sentence) {
        lastSentence = sentence;
        sentences++;
      }
    }

    Diagnosis.Term view() {
      return new Diagnosis.Term(theme, term, documents, sentences, new TreeMap<>(suppressed));
    }
  }

  TermUse(Taxonomy taxonomy) {
    for (Theme theme : taxonomy.themes()) {
      theme.parent().ifPresent(parent -> parents.put(theme.id(), parent));
      for (Theme.WeightedTerm term : theme.terms()) {
        Tally tally = new Tally(theme.id(), term.written().orElse(term.term()));
        tallies.add(tally);
        term.phrases()
            .forEach(phrase -> byPhrase.putIfAbsent(new Phrase(theme.id(), phrase), tally));
      }
    }
  }

  void read(JsonView report) {
    documents++;
    Map<String, List<Phrase>> places = new TreeMap<>();
    for (JsonView theme : report.objects("themes")) {
      String id = theme.string("id");
      for (JsonView evidence : theme.objects("evidence")) {
        Phrase phrase = new Phrase(id, evidence.string("term"));
        Tally tally = byPhrase.get(phrase);
        if (tally != null) {
          tally.count(documents, evidence.integer("sentence"));
          places
              .computeIfAbsent(
                  evidence.integer("start") + ":" + evidence.integer("end"),
                  ignored -> new ArrayList<>())
              .add(phrase);
        } else if (!parents.containsValue(id)) {
          strangers.add(phrase);
        }
      }
      for (JsonView match : theme.objects("suppressed")) {
        Tally tally = byPhrase.get(new Phrase(id, match.string("term")));
        if (tally != null) {
          tally.suppressed.merge(match.string("reason"), 1, Integer::sum);
        }
      }
    }
    places.values().forEach(this::readPlace);
  }

  private void readPlace(List<Phrase> phrases) {
    for (int i = 0; i < phrases.size(); i++) {
      for (Phrase other : phrases.subList(i + 1, phrases.size())) {
        Phrase one = phrases.get(i);
        if (!one.theme().equals(other.theme())
            && !isAbove(one.theme(), other.theme())
            && !isAbove(other.theme(), one.theme())) {
          String terms =
              one.phrase().equals(other.phrase())
                  ? one.phrase()
                  : one.phrase() + " / " + other.phrase();
          shared.merge(new Shared(one.theme(), other.theme(), terms), 1, Integer::sum);
        }
      }
    }
  }

  private boolean isAbove(String theme, String below) {
    Optional<String> next = Optional.ofNullable(parents.get(below));
    while (next.isPresent()) {
      if (next.get().equals(theme)) {
        return true;
      }
      next = Optional.ofNullable(parents.get(next.get()));
    }
    return false;
  }

  int documents() {
    return documents;
  }

  int strangers() {
    return strangers.size();
  }

  List<Diagnosis.Term> neverFires() {
    return views().filter(t -> t.sentences() == 0 && t.suppressed().isEmpty()).toList();
  }

  List<Diagnosis.Term> alwaysShadowed() {
    return views()
        .filter(t -> t.sentences() == 0 && t.suppressed().keySet().equals(Set.of(SHADOWED)))
        .toList();
  }

  List<Diagnosis.Term> neverCounts() {
    return views()
        .filter(t -> t.sentences() == 0 && !t.suppressed().isEmpty())
        .filter(t -> !t.suppressed().keySet().equals(Set.of(SHADOWED)))
        .toList();
  }

  List<Diagnosis.Term> firesEverywhere(int sentences) {
    return views()
        .filter(
            term ->
                (documents >= FEWEST_DOCUMENTS && term.documents() >= MOST_DOCUMENTS * documents)
                    || (documents >= 1
                        && sentences >= FEWEST_DOCUMENTS
                        && term.sentences() >= MOST_SENTENCES * sentences))
        .toList();
  }

  List<Diagnosis.Shared> firesForTwo() {
    List<Diagnosis.Shared> list = new ArrayList<>();
    shared.forEach(
        (pair, times) ->
            list.add(new Diagnosis.Shared(pair.theme(), pair.other(), pair.terms(), times)));
    return list;
  }

  private Stream<Diagnosis.Term> views() {
    return tallies.stream().map(Tally::view);
  }
}
