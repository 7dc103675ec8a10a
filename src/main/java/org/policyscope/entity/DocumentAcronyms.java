package org.policyscope.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;

/**
 * Short forms that a document introduces itself: "Zambia Revenue Authority (ZRA)". From there on
 * they bind before any list. Whether a short form fits its full name is decided as by Schwartz and
 * Hearst (2003), over the initials of its words.
 */
final class DocumentAcronyms {

  private DocumentAcronyms() {}

  private record Binding(int from, EntityType type, Optional<CanonicalEntity> canonical) {}

  /** The mentions by short form; {@code names} are those that stand so far. */
  static List<Candidate> bind(Words words, List<Candidate> names) {
    Map<String, Binding> bindings = new HashMap<>();
    for (Candidate name : names) {
      if (name.is(EntityType.COUNTRY) || name.blocks() || name.length() < 2) {
        continue;
      }
      int at = name.to();
      boolean introduced =
          at < words.size()
              && !words.first(at)
              && (words.gap(at) & Words.PARENTHESIS) != 0
              && (words.gap(at) & ~(Words.PARENTHESIS | Words.SOFT)) == 0
              && isAcronym(words, at)
              && closes(words, at)
              && fits(words, name, at);
      if (introduced) {
        Binding binding = new Binding(at, name.type().orElseThrow(), name.canonical());
        bindings.putIfAbsent(words.written(at), binding);
      }
    }
    return bindings.isEmpty() ? List.of() : occurrences(words, bindings);
  }

  /** Short forms in brackets behind words that {@code names} does not hold: "credit (PBC)". */
  static Set<String> introducedOutside(Words words, BitSet names) {
    Set<String> others = new HashSet<>();
    for (int at = 1; at < words.size(); at++) {
      boolean bracketed =
          !words.first(at)
              && (words.gap(at) & Words.PARENTHESIS) != 0
              && (words.gap(at) & ~(Words.PARENTHESIS | Words.SOFT)) == 0
              && isAcronym(words, at)
              && closes(words, at);
      if (bracketed && !names.get(at - 1)) {
        others.add(words.written(at));
      }
    }
    return others;
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
                binding.canonical(),
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

  /** Whether the capitals of the short form are, in order, among the initials of the name. */
  private static boolean fits(Words words, Candidate name, int acronym) {
    String letters = WordFolding.plain(words.written(acronym)).replace(".", "");
    String written = words.written(acronym).replace(".", "");
    int at = name.from();
    int matched = 0;
    int wanted = 0;
    for (int i = 0; i < letters.length(); i++) {
      boolean counts = i < written.length() && Character.isUpperCase(written.charAt(i));
      if (!counts) {
        continue;
      }
      wanted++;
      for (int j = at; j < name.to(); j++) {
        if (words.key(j).charAt(0) == letters.charAt(i)) {
          matched++;
          at = j + 1;
          break;
        }
      }
    }
    return wanted >= 2 && matched * 3 >= wanted * 2 && first(words, name, letters.charAt(0));
  }

  private static boolean first(Words words, Candidate name, char letter) {
    for (int i = name.from(); i < Math.min(name.to(), name.from() + 3); i++) {
      if (words.key(i).charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }
}
