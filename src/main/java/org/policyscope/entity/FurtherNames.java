package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Short names of institutions that are no initials: what stands in brackets behind the full name,
 * and the first word of a company's name where the document lets it own or do something.
 */
final class FurtherNames {
  private static final int SHORTEST_FIRST_WORD = 5;

  private final NameWords nameWords;
  private final BracketedNames brackets;
  private final Predicate<String> isPlace;

  /**
   * @param isPlace whether a word is known as a city
   */
  FurtherNames(NameWords nameWords, Predicate<String> isPlace) {
    this.nameWords = nameWords;
    this.isPlace = isPlace;
    this.brackets = new BracketedNames(nameWords);
  }

  /** A short name of one or two words, and what it stands for from its first word on. */
  private record Binding(int from, int length, String second, CanonicalEntity canonical) {}

  /** The mentions by such names. */
  List<Candidate> find(Words words, Coverage coverage, List<Candidate> names) {
    List<Candidate> sorted =
        names.stream()
            .filter(name -> name.is(EntityType.INSTITUTION) && name.length() > 1)
            .sorted(Comparator.comparingInt(Candidate::from).thenComparingInt(Candidate::to))
            .toList();
    List<Candidate> found = new ArrayList<>();
    Map<String, Binding> bindings = new HashMap<>();
    for (Candidate name : sorted) {
      for (BracketedNames.Part part : brackets.behind(words, coverage, name)) {
        CanonicalEntity entity = entity(words, name);
        if (part.recurs()) {
          String second = part.to() - part.from() > 1 ? words.written(part.from() + 1) : "";
          bindings.putIfAbsent(
              words.written(part.from()),
              new Binding(part.from(), part.to() - part.from(), second, entity));
        } else {
          found.add(candidate(words, part.from(), part.to(), entity));
        }
      }
    }
    firstWords(words, coverage, sorted).forEach(bindings::putIfAbsent);
    for (int i = 0; i < words.size() && !bindings.isEmpty(); i++) {
      Binding binding = words.capital(i) ? bindings.get(words.written(i)) : null;
      if (binding != null && i >= binding.from() && isWhole(words, i, binding)) {
        found.add(candidate(words, i, i + binding.length(), binding.canonical()));
      }
    }
    return found;
  }

  private static boolean isWhole(Words words, int at, Binding binding) {
    int to = at + binding.length();
    boolean second =
        binding.length() == 1
            || (to <= words.size()
                && words.adjacent(at + 1)
                && words.written(at + 1).equals(binding.second()));
    boolean whole =
        words.is(at, Words.UPPER | Words.MIXED) || binding.length() > 1 || isAlone(words, at);
    return second && whole && !CountryContext.isPartOfCode(words, at);
  }

  private static CanonicalEntity entity(Words words, Candidate name) {
    return name.canonical()
        .orElseGet(() -> NameGroups.ofText(ComposedNames.written(words, name.from(), name.to())));
  }

  private static Candidate candidate(Words words, int from, int to, CanonicalEntity entity) {
    return Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.DOCUMENT)
        .withCanonical(entity);
  }

  /** "Tandala Energy Ltd. … Tandala's share": the word must act or own, and be no place. */
  private Map<String, Binding> firstWords(Words words, Coverage coverage, List<Candidate> names) {
    Map<String, Binding> bindings = new HashMap<>();
    for (Candidate name : names) {
      if (isCompany(words, name)
          && mayStandAlone(words, name.from())
          && !isPlace.test(words.key(name.from()))) {
        bindings.putIfAbsent(
            words.written(name.from()), new Binding(name.to(), 1, "", entity(words, name)));
      }
    }
    Map<String, Boolean> acting = new HashMap<>();
    for (int i = 0; i < words.size() && !bindings.isEmpty(); i++) {
      Binding binding = words.capital(i) ? bindings.get(words.written(i)) : null;
      if (binding != null && (coverage.isCountry(i) || isAt(words, i))) {
        bindings.remove(words.written(i));
      } else if (binding != null && i >= binding.from() && isAlone(words, i)) {
        acting.merge(words.written(i), acts(words, i), Boolean::logicalOr);
      }
    }
    bindings.keySet().removeIf(word -> !acting.getOrDefault(word, false));
    return bindings;
  }

  private boolean isCompany(Words words, Candidate name) {
    return nameWords.is(words.key(name.to() - 1), Role.LEGAL_FORM) && name.length() > 2;
  }

  private boolean mayStandAlone(Words words, int at) {
    return nameWords.of(words.key(at)).isEmpty()
        && words.end(at) - words.start(at) >= SHORTEST_FIRST_WORD
        && !words.is(at, Words.UPPER | Words.DIGIT);
  }

  /** No part of a longer capitalised phrase. */
  private static boolean isAlone(Words words, int at) {
    boolean before = words.capital(at - 1) && words.adjacent(at) && !words.first(at);
    boolean behind = words.capital(at + 1) && words.adjacent(at + 1) && !words.first(at + 1);
    return !before && !behind && words.gap(at + 1) != Words.HYPHEN;
  }

  /** "in Tandala", "near Tandala": a place. */
  private static boolean isAt(Words words, int at) {
    String before = words.near(at, -1);
    return before.equals("in") || before.equals("at") || before.equals("near");
  }

  private boolean acts(Words words, int at) {
    int behind = at + 1;
    if (behind >= words.size() || words.first(behind)) {
      return false;
    }
    String key = words.key(behind);
    return nameWords.is(key, Role.ACTS)
        || nameWords.is(key, Role.SAYS)
        || nameWords.is(key, Role.AUXILIARY)
        || (key.equals("to") && words.near(at, -1).equals("for"));
  }
}
