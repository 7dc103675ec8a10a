package org.policyscope.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;

/**
 * Short forms that a document introduces itself: "Zambia Revenue Authority (ZRA)". From there on
 * they bind before any list. Which they are is {@link AcronymFinder}'s to say.
 */
final class DocumentAcronyms {

  private static final int LONGEST_UNLIKE = 7;

  private DocumentAcronyms() {}

  private record Binding(int from, EntityType type, CanonicalEntity canonical) {}

  /**
   * The mentions by short form.
   *
   * @param names those that stand so far
   * @param acronyms the short forms that the text introduces, with their full names
   */
  static List<Candidate> bind(Words words, List<Candidate> names, List<AcronymPair> acronyms) {
    Map<Integer, AcronymPair> byEnd = new HashMap<>();
    for (AcronymPair pair : acronyms) {
      int end = pair.longForm().end();
      byEnd.putIfAbsent(end, pair);
      if (words.text().charAt(end - 1) == '.') {
        byEnd.putIfAbsent(end - 1, pair);
      }
    }
    Map<String, Binding> bindings = new HashMap<>();
    // The shortest that holds the full name: "… (UNFCCC)" is the convention, not its parties.
    List<Candidate> shortestFirst = new ArrayList<>(names);
    shortestFirst.sort(
        Comparator.comparingInt(Candidate::length).thenComparingInt(Candidate::from));
    for (Candidate name : shortestFirst) {
      AcronymPair pair = byEnd.get(name.end());
      boolean named = pair != null && isNamed(words, name, pair);
      if (pair == null
          || !named
          || name.is(EntityType.COUNTRY)
          || name.blocks()
          || name.length() < 2) {
        continue;
      }
      int start = pair.acronym().start();
      int at = words.at(start);
      if (at < words.size() && words.start(at) == start && isAcronym(words, at)) {
        bindings.putIfAbsent(words.written(at), binding(words, name, at));
      }
    }
    List<Candidate> sure = names.stream().filter(name -> !name.origin().isGuess()).toList();
    bindUnlike(words, sure, acronyms, bindings);
    return bindings.isEmpty() ? List.of() : occurrences(words, bindings);
  }

  /**
   * Whether the full name is the name or its end. A guess must be the full name itself: one wrong
   * guess would make every "AI" of a document an institution.
   */
  private static boolean isNamed(Words words, Candidate name, AcronymPair pair) {
    int start = words.start(name.from());
    return name.origin().isGuess()
        ? start == pair.longForm().start()
        : start <= pair.longForm().start();
  }

  private static Binding binding(Words words, Candidate name, int at) {
    String written = ComposedNames.written(words, name.from(), name.to());
    CanonicalEntity entity = name.canonical().orElseGet(() -> NameGroups.ofText(written));
    return new Binding(at, name.type().orElseThrow(), entity);
  }

  /**
   * Adds what stands in brackets right behind an institution and has not all of its letters, as the
   * short forms of names in other languages do: "Party of Labour (PvdA)".
   */
  private static void bindUnlike(
      Words words,
      List<Candidate> names,
      List<AcronymPair> acronyms,
      Map<String, Binding> bindings) {
    BitSet taken = new BitSet(words.size());
    names.forEach(name -> taken.set(name.from(), name.to()));
    // A short form that has its full name means that, as in "Member of the House (MH)".
    acronyms.forEach(pair -> taken.set(words.at(pair.acronym().start())));
    for (Candidate name : names) {
      int at = name.to();
      boolean owned = hasOwnersLetter(words, name);
      boolean behind =
          (owned || name.is(EntityType.INSTITUTION))
              && name.length() > 1
              && at < words.size()
              && (owned || !taken.get(at))
              && isBracketed(words, at)
              && words.end(at) - words.start(at) <= LONGEST_UNLIKE
              && sharesInitial(words, name, at);
      if (behind) {
        bindings.putIfAbsent(words.written(at), binding(words, name, at));
      }
    }
  }

  /**
   * "Water Strategy and Action Plan (KWSAP)": a strategy's initials behind one or two of its
   * owner's, in brackets.
   */
  private static boolean hasOwnersLetter(Words words, Candidate name) {
    if (!name.is(EntityType.STRATEGY) || name.to() >= words.size() || words.first(name.to())) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      initials.append(words.capital(i) ? words.key(i).substring(0, 1) : "");
    }
    String form = words.key(name.to());
    int more = form.length() - initials.length();
    return initials.length() >= 3 && more >= 1 && more <= 2 && form.endsWith(initials.toString());
  }

  private static boolean sharesInitial(Words words, Candidate name, int form) {
    String letters = words.key(form);
    for (int i = name.from(); i < name.to(); i++) {
      if (words.capital(i) && letters.indexOf(words.key(i).charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Short forms in brackets behind words that {@code names} does not hold: "credit (PBC)". */
  static Set<String> introducedOutside(Words words, BitSet names) {
    Set<String> others = new HashSet<>();
    for (int at = 1; at < words.size(); at++) {
      if (isBracketed(words, at) && !names.get(at - 1)) {
        others.add(words.written(at));
      }
    }
    return others;
  }

  private static boolean isBracketed(Words words, int at) {
    return !words.first(at)
        && (words.gap(at) & Words.PARENTHESIS) != 0
        && (words.gap(at) & ~(Words.PARENTHESIS | Words.SOFT)) == 0
        && isAcronym(words, at)
        && closes(words, at);
  }

  private static List<Candidate> occurrences(Words words, Map<String, Binding> bindings) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isAcronym(words, i)) {
        continue;
      }
      Binding binding = bindings.get(words.written(i));
      if (binding != null && i >= binding.from() && !CountryContext.isPartOfCode(words, i)) {
        found.add(
            new Candidate(
                i,
                i + 1,
                words.end(i),
                Optional.of(binding.type()),
                Optional.empty(),
                Optional.of(binding.canonical()),
                Origin.DOCUMENT,
                false));
      }
    }
    return found;
  }

  private static boolean isAcronym(Words words, int at) {
    int length = words.end(at) - words.start(at);
    return length >= 2
        && length <= 12
        && (words.is(at, Words.UPPER) || words.is(at, Words.MIXED) || words.is(at, Words.DOTTED));
  }

  private static boolean closes(Words words, int at) {
    int end = words.end(at);
    String text = words.text();
    return end < text.length() && ")],;”\"’".indexOf(text.charAt(end)) >= 0;
  }
}
