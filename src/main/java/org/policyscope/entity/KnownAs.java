package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;

/**
 * Second names that the words between say are of the same thing: "Tandala Mining (formerly Tandala
 * Holdings)", "…, also known as …"; and names that several share: "collectively known as …".
 */
final class KnownAs {
  private static final int MOST_BETWEEN = 7;
  private static final int SOFT = Words.SOFT | Words.COMMA | Words.PARENTHESIS;

  /** What says that another name of the same follows. */
  private static final Set<String> CUES =
      Set.of("formerly", "previously", "known", "called", "renamed", "hereinafter", "hereafter");

  private static final Set<String> TOGETHER = Set.of("collectively", "jointly", "together");

  private static final Set<String> BETWEEN =
      Set.of(
          "also",
          "as",
          "now",
          "referred",
          "to",
          "the",
          "or",
          "better",
          "commonly",
          "officially",
          "is",
          "was",
          "which",
          "and",
          "are",
          "then",
          "originally",
          "widely",
          "often");

  private KnownAs() {}

  /** Two decided names of one thing. */
  record Link(Candidate name, Candidate alias) {}

  /** The pairs among decided names. */
  static List<Link> links(Words words, List<Candidate> decided) {
    Map<Integer, Candidate> starting = new HashMap<>();
    for (Candidate candidate : decided) {
      if (!candidate.is(EntityType.COUNTRY)) {
        starting.merge(candidate.from(), candidate, (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    List<Link> links = new ArrayList<>();
    for (Candidate name : starting.values()) {
      int at = behindCue(words, name.to(), false);
      Candidate alias = starting.get(at);
      if (alias != null && alias.type().equals(name.type())) {
        links.add(new Link(name, alias));
      }
    }
    links.sort(java.util.Comparator.comparingInt(link -> link.name().from()));
    return links;
  }

  /** Names of one word that stand for those before: "(collectively known as Tandaco)". */
  static List<Candidate> shared(Words words, List<Candidate> decided) {
    List<Candidate> found = new ArrayList<>();
    Map<String, Candidate> named = new HashMap<>();
    for (Candidate name : decided) {
      if (!name.is(EntityType.INSTITUTION)) {
        continue;
      }
      int at = behindCue(words, name.to(), true);
      if (at > 0 && words.is(at, Words.MIXED | Words.UPPER) && !goesOn(words, at + 1)) {
        named.putIfAbsent(
            words.written(at),
            Candidate.of(words, at, at + 1, EntityType.INSTITUTION, Origin.PATTERN));
      }
    }
    for (int i = 0; i < words.size() && !named.isEmpty(); i++) {
      Candidate first = words.is(i, Words.MIXED | Words.UPPER) ? named.get(words.written(i)) : null;
      if (first != null && i >= first.from()) {
        found.add(Candidate.of(words, i, i + 1, EntityType.INSTITUTION, Origin.PATTERN));
      }
    }
    return found;
  }

  private static boolean goesOn(Words words, int at) {
    return words.capital(at) && words.adjacent(at);
  }

  /** Index of the first word behind such a phrase; -1 where there is none. */
  private static int behindCue(Words words, int from, boolean together) {
    boolean cue = false;
    boolean all = false;
    int at = from;
    while (at < words.size()
        && at - from < MOST_BETWEEN
        && (words.gap(at) & ~SOFT) == 0
        && !words.capital(at)) {
      String key = words.key(at);
      cue |= CUES.contains(key) || (key.equals("to") && words.near(at, -1).equals("referred"));
      all |= TOGETHER.contains(key);
      if (!CUES.contains(key) && !TOGETHER.contains(key) && !BETWEEN.contains(key)) {
        return -1;
      }
      at++;
    }
    boolean open = at < words.size() && (words.gap(at) & ~SOFT) == 0;
    return cue && all == together && open && at > from ? at : -1;
  }
}
