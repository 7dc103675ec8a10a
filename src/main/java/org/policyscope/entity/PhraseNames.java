package org.policyscope.entity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.entity.NameWords.Role;

/** Institutions that are named by a fixed turn of phrase: "Group of 20", "Conference of …". */
final class PhraseNames {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20));

  /** Groups that go by their number, so that what they do may follow: "the Group of 20 met". */
  private static final Set<String> GROUPS =
      Set.of("7", "8", "10", "15", "20", "24", "77", "seven", "eight", "ten", "twenty");

  private static final Set<String> FOR = Set.of("for", "against", "without");

  private final NameWords nameWords;
  private final NameExtent extent;

  PhraseNames(NameWords nameWords, NameExtent extent) {
    this.nameWords = nameWords;
    this.extent = extent;
  }

  /**
   * The name that has its head at the word.
   *
   * @param running whether this is running text, where a capital says something
   */
  Optional<Candidate> match(Words words, Coverage coverage, int head, boolean running) {
    String key = words.key(head);
    if (!words.capital(head)) {
      return running && key.equals("party") ? party(words, coverage, head) : Optional.empty();
    }
    return switch (key) {
      case "group" -> numbered(words, head);
      case "conference", "meeting", "assembly" -> parties(words, coverage, head);
      default -> running ? people(words, coverage, head) : Optional.empty();
    };
  }

  private Optional<Candidate> people(Words words, Coverage coverage, int head) {
    Optional<Candidate> purpose =
        nameWords.is(words.key(head), Role.LEAD_FOR)
            ? purpose(words, coverage, head)
            : Optional.empty();
    boolean partisans = purpose.isEmpty() && nameWords.is(words.key(head), Role.PARTISANS);
    return partisans ? partisans(words, coverage, head) : purpose;
  }

  /** "Group of 77", "Group of Seven", "Group of 77 and China". */
  private Optional<Candidate> numbered(Words words, int head) {
    int at = head + 2;
    boolean number =
        words.near(head, 1).equals("of")
            && at < words.size()
            && words.adjacent(at)
            && (words.is(at, Words.DIGIT)
                || (words.capital(at) && NUMBERS.containsKey(words.key(at))));
    int to = at + 1;
    boolean counts =
        to < words.size()
            && words.adjacent(to)
            && !words.capital(to)
            && !nameWords.is(words.key(to), Role.FUNCTION)
            && !words.key(to).equals("countries")
            && (words.key(to).endsWith("s") || !GROUPS.contains(words.key(at)));
    if (!number || counts) {
      return Optional.empty();
    }
    boolean china = words.near(at, 1).equals("and") && words.near(at, 2).equals("china");
    return Optional.of(name(words, head, china ? to + 2 : to));
  }

  /** "Conference of the Parties to the Minamata Convention". */
  private Optional<Candidate> parties(Words words, Coverage coverage, int head) {
    int at = words.near(head, 2).equals("the") ? head + 3 : head + 2;
    boolean states = words.near(at, 0).equals("states");
    int parties = states ? at + 1 : at;
    boolean body =
        words.near(head, 1).equals("of")
            && words.capital(parties)
            && words.near(parties, 0).equals("parties");
    if (!body || !words.near(parties, 1).equals("to")) {
      return Optional.empty();
    }
    boolean event =
        words.capital(head - 1)
            && words.adjacent(head)
            && !words.first(head)
            && !nameWords.is(words.key(head - 1), Role.FUNCTION);
    if (event) {
      return Optional.empty();
    }
    int treaty = words.near(parties, 2).equals("the") ? parties + 3 : parties + 2;
    return coverage.strategyAt(treaty).map(it -> ofParties(words, head, parties, it));
  }

  private static Candidate ofParties(Words words, int head, int parties, Candidate treaty) {
    Candidate name = name(words, head, treaty.to());
    Optional<CanonicalEntity> known = treaty.canonical().filter(Gazetteer::isOneThing);
    return known
        .map(
            entity -> {
              boolean states = words.key(parties - 1).equals("states");
              String what = states ? " of States Parties to the " : " of the Parties to the ";
              String full = words.written(head) + what + entity.name();
              Map<String, String> kind = Map.of("kind", "treaty-body");
              return name.withCanonical(new CanonicalEntity(ComposedNames.slug(full), full, kind));
            })
        .orElse(name);
  }

  /** "Veterans for Peace", "Campaign for Nuclear Disarmament". */
  private Optional<Candidate> purpose(Words words, Coverage coverage, int head) {
    boolean alone = words.first(head) || !words.adjacent(head) || !words.capital(head - 1);
    if (!alone || !FOR.contains(words.near(head, 1)) || coverage.isKnown(head)) {
      return Optional.empty();
    }
    int to = extent.right(words, coverage, head, false);
    boolean country = coverage.countryAt(head + 2).filter(it -> it.to() == to).isPresent();
    return to > head + 2 && !country ? Optional.of(name(words, head, to)) : Optional.empty();
  }

  /** "Green party", where no list has the name without the last word. */
  private Optional<Candidate> party(Words words, Coverage coverage, int head) {
    int from = extent.left(words, coverage, head);
    int last = head - 1;
    boolean named =
        from < head
            && words.capital(from)
            && !words.first(from)
            && !coverage.isKnown(last)
            && !coverage.isCountry(last)
            && !nameWords.is(words.key(last), Role.GENERIC)
            && !nameWords.is(words.key(last), Role.INSTITUTION)
            && !words.is(last, Words.UPPER)
            && !words.near(head, 1).equals("to");
    return named ? Optional.of(name(words, from, head + 1)) : Optional.empty();
  }

  /** "Scottish Conservatives", where no list has them; not "House Democrats". */
  private Optional<Candidate> partisans(Words words, Coverage coverage, int head) {
    int from = extent.left(words, coverage, head);
    int last = head - 1;
    boolean named =
        from < head
            && words.gap(head) == Words.BLANK
            && words.capital(from)
            && !coverage.isKnown(head)
            && !coverage.isKnown(last)
            && !nameWords.is(words.key(last), Role.GENERIC)
            && !nameWords.is(words.key(last), Role.INSTITUTION)
            && !nameWords.is(words.key(last), Role.NO_INSTITUTION)
            && !words.is(last, Words.UPPER);
    return named ? Optional.of(name(words, from, head + 1)) : Optional.empty();
  }

  private static Candidate name(Words words, int from, int to) {
    return Candidate.of(words, from, to, EntityType.INSTITUTION, Origin.PATTERN);
  }

  /** The group of the list that goes by the letter and the number: "G20". */
  static Optional<CanonicalEntity> group(Words words, Candidate name, ListedNames listed) {
    int at = name.from() + 2;
    boolean group = name.length() > 2 && words.key(name.from()).equals("group");
    if (!group || !words.key(name.from() + 1).equals("of")) {
      return Optional.empty();
    }
    String number =
        words.is(at, Words.DIGIT)
            ? words.key(at)
            : String.valueOf(NUMBERS.getOrDefault(words.key(at), 0));
    Words letters = WordScanner.scan("G" + number);
    return listed.institution(letters, 0, letters.size()).filter(Gazetteer::isOneThing);
  }
}
