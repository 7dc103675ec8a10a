package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/**
 * Institutions that go by their name in a Romance or Germanic language: "Partido dos
 * Trabalhadores", "Parti démocratique de Guinée", "Freie Universität Berlin",
 * "Bundesverfassungsgericht".
 */
final class NativeNames {
  private static final int LONGEST = 14;
  private static final int MOST_CONNECTORS = 3;

  /** An article or preposition that has lost its vowel: "l'Indépendance". */
  private static final Pattern ELIDED = Pattern.compile("\\p{Ll}{1,4}['’]\\p{L}.*");

  private static final Pattern ELIDED_CAPITAL = Pattern.compile("\\p{Ll}{1,4}['’]\\p{Lu}.*");

  /** Endings of adjectives that these languages write small inside a name, and English has not. */
  private static final List<String> ENDINGS =
      List.of(
          "ique", "iques", "iste", "istes", "aire", "aires", "ois", "oise", "ienne", "ista",
          "istas", "ico", "ica", "icos", "icas", "ario", "aria", "ano", "ana", "acional", "ionale",
          "iano", "iana");

  private static final List<String> ENDINGS_OF_ANY = List.of("ionale", "cional", "ista");

  private static final List<String> GERMAN_ADJECTIVES =
      List.of("sche", "sches", "scher", "liche", "liches", "freie", "neue", "christlich");

  private static final List<String> GERMAN_OWNERS =
      List.of("bundes", "landes", "reichs", "staats", "volks");

  private static final List<String> GERMAN_BODIES =
      List.of(
          "ministerium",
          "amt",
          "gericht",
          "gerichtshof",
          "bank",
          "rat",
          "tag",
          "verband",
          "agentur",
          "anstalt",
          "regierung",
          "wehr",
          "dienst",
          "polizei",
          "partei");

  private static final Set<String> BEFORE =
      Set.of(
          "grand",
          "grande",
          "gran",
          "haut",
          "haute",
          "alta",
          "alto",
          "nouveau",
          "nouvelle",
          "nuevo",
          "nueva",
          "novo",
          "nova",
          "nuovo",
          "nuova");

  private static final Set<String> OPEN = Set.of("facto", "jure");

  private final NameWords nameWords;

  NativeNames(NameWords nameWords) {
    this.nameWords = nameWords;
  }

  /** The name whose head is the capitalised word. */
  Optional<Candidate> match(Words words, int head) {
    boolean compound = isGermanBody(words.key(head));
    if (!compound && !nameWords.is(words.key(head), Role.NATIVE_LEAD)) {
      return Optional.empty();
    }
    boolean alsoEnglish = !nameWords.of(words.key(head)).stream().allMatch(NativeNames::isNative);
    if (!compound && alsoEnglish && !looksNative(words, head + 1)) {
      return Optional.empty();
    }
    int from = head;
    while (from > 0 && words.adjacent(from) && !words.first(from) && isAdjective(words, from - 1)) {
      from--;
    }
    int to = right(words, head);
    boolean alone = from == head && to == head + 1;
    return alone && !compound
        ? Optional.empty()
        : Optional.of(Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.PATTERN));
  }

  private static boolean isNative(Role role) {
    return role == Role.NATIVE_LEAD || role == Role.NATIVE_CONNECTOR;
  }

  /** Whether the word behind a head that English has too is none of English: "Union Nationale". */
  private boolean looksNative(Words words, int at) {
    if (at >= words.size() || !words.adjacent(at)) {
      return false;
    }
    boolean connector =
        !words.capital(at)
            && words.end(at) - words.start(at) > 1
            && nameWords.is(words.key(at), Role.NATIVE_CONNECTOR);
    return connector
        || (isSmallAdjective(words, at) && (!words.capital(at) || isForeign(words.written(at))))
        || (words.capital(at) && endsWithAny(words.written(at), ENDINGS_OF_ANY));
  }

  private int right(Words words, int head) {
    int end = head + 1;
    while (end < words.size() && end - head < LONGEST && words.adjacent(end)) {
      if (isCapital(words, end) || (isSmallAdjective(words, end) && !isEnglish(words, end))) {
        if (nameWords.is(words.key(end), Role.TITLE) || isEnglish(words, end)) {
          break;
        }
        end++;
        continue;
      }
      int next = behindConnectors(words, end);
      if (next < 0) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** The word that "de la", "für" and the like tie to the name; -1 where there is none. */
  private int behindConnectors(Words words, int from) {
    int next = from;
    while (next < words.size()
        && next - from < MOST_CONNECTORS
        && words.adjacent(next)
        && !words.capital(next)
        && nameWords.is(words.key(next), Role.NATIVE_CONNECTOR)) {
      next++;
    }
    boolean elided = next < words.size() && ELIDED.matcher(words.written(next)).matches();
    if ((next == from && !elided) || next >= words.size() || !words.adjacent(next)) {
      return -1;
    }
    boolean word = isCapital(words, next) || elided || isSmallNoun(words, from, next);
    return word && !isEnglish(words, next) ? next : -1;
  }

  /** "des affaires": a small word behind a preposition that English does not have. */
  private boolean isSmallNoun(Words words, int connector, int at) {
    boolean sure = words.end(connector) - words.start(connector) > 1;
    return sure
        && words.end(at) - words.start(at) > 3
        && !words.is(at, Words.DIGIT)
        && !OPEN.contains(words.key(at));
  }

  private boolean isEnglish(Words words, int at) {
    return nameWords.is(words.key(at), Role.FUNCTION)
        && !nameWords.is(words.key(at), Role.NATIVE_CONNECTOR);
  }

  private static boolean isCapital(Words words, int at) {
    return words.capital(at)
        || (words.written(at).length() > 3 && ELIDED_CAPITAL.matcher(words.written(at)).matches());
  }

  private static boolean isSmallAdjective(Words words, int at) {
    String written = words.written(at);
    return written.length() > 4 && (isForeign(written) || endsWithAny(written, ENDINGS));
  }

  private static boolean isForeign(String written) {
    return written.chars().anyMatch(c -> c >= 128 && Character.isLetter(c));
  }

  private static boolean isAdjective(Words words, int at) {
    return words.capital(at)
        && (endsWithAny(words.key(at), GERMAN_ADJECTIVES) || BEFORE.contains(words.key(at)));
  }

  private static boolean isGermanBody(String key) {
    if (key.endsWith("partei")) {
      return true;
    }
    for (String owner : GERMAN_OWNERS) {
      if (key.startsWith(owner)) {
        return endsWithAny(key, GERMAN_BODIES);
      }
    }
    return false;
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
