package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;

/**
 * Decides between candidates that share words. The longest wins; of equal ones a listed name wins
 * over a pattern and that over the statistical recogniser, an institution or strategy over a
 * country, and what else the document names in full over what it does not. Inside a longer name of
 * another type a listed one stays, as nested; one of the same type does not, unless it is the
 * user's own and the longer one is only guessed. A phrase that keeps countries out only keeps
 * countries out.
 */
final class OverlapPolicy {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::length)
          .reversed()
          .thenComparingInt(OverlapPolicy::strength)
          .thenComparing(candidate -> !candidate.ambiguous())
          .thenComparingInt(Candidate::from)
          .thenComparing(candidate -> candidate.canonical().map(entity -> entity.id()).orElse("~"));

  private OverlapPolicy() {}

  /** Those that stand, in no particular order; linear in the words they cover. */
  static List<Candidate> decide(Words words, List<Candidate> candidates) {
    List<Candidate> byRank = new ArrayList<>(candidates);
    byRank.sort(ORDER);
    Candidate[] countries = new Candidate[words.size()];
    Candidate[] others = new Candidate[words.size()];
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : byRank) {
      if (candidate.is(EntityType.COUNTRY)) {
        if (isFree(countries, candidate) && fitsInto(others, candidate)) {
          occupy(countries, candidate);
          kept.add(candidate);
        }
      } else if (candidate.blocks()) {
        if (isFree(countries, candidate)) {
          occupy(countries, candidate);
        }
      } else if (!isSame(countries, candidate)
          && !crosses(countries, candidate)
          && mayStand(words, others, candidate)) {
        occupy(others, candidate);
        kept.add(candidate);
      }
    }
    return withCommonEnds(kept);
  }

  /** Names that end with the same word end at the same mark: the full stop of "Ltd." is theirs. */
  private static List<Candidate> withCommonEnds(List<Candidate> kept) {
    Map<Integer, Integer> ends = new HashMap<>();
    kept.forEach(candidate -> ends.merge(candidate.to(), candidate.end(), Math::max));
    kept.replaceAll(candidate -> candidate.withEnd(ends.getOrDefault(candidate.to(), 0)));
    return kept;
  }

  private static int strength(Candidate candidate) {
    int type = candidate.is(EntityType.COUNTRY) || candidate.blocks() ? 1 : 0;
    return candidate.origin().rank() * 2 + type;
  }

  /** Whether nothing was taken before; phrases of ours keep no country out that the user lists. */
  private static boolean isFree(Candidate[] taken, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (taken[i] != null && !(candidate.origin() == Origin.USER && taken[i].blocks())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a country of the same words, or a phrase that holds one, has been taken before. */
  private static boolean isSame(Candidate[] countries, Candidate candidate) {
    Candidate country = countries[candidate.from()];
    return country != null
        && !country.blocks()
        && country.covers(candidate)
        && candidate.covers(country);
  }

  /** Whether a country taken before reaches over a border of the candidate. */
  private static boolean crosses(Candidate[] countries, Candidate candidate) {
    Candidate first = countries[candidate.from()];
    Candidate last = countries[candidate.to() - 1];
    return crosses(first, candidate) || crosses(last, candidate);
  }

  private static boolean crosses(@Nullable Candidate country, Candidate candidate) {
    return country != null
        && !country.blocks()
        && !country.covers(candidate)
        && !candidate.covers(country);
  }

  /** A country may stand alone or inside a longer name, not across its border. */
  private static boolean fitsInto(Candidate[] others, Candidate country) {
    for (int i = country.from(); i < country.to(); i++) {
      Candidate other = others[i];
      if (other != null && (!other.covers(country) || other.length() == country.length())) {
        return false;
      }
    }
    return true;
  }

  /** Free, or a listed name inside one of another type. */
  private static boolean mayStand(Words words, Candidate[] others, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Candidate other = others[i];
      boolean nested =
          other == null
              || (other.covers(candidate)
                  && other.length() > candidate.length()
                  && mayNest(words, other, candidate));
      if (!nested) {
        return false;
      }
    }
    return true;
  }

  /** "Parties to the Paris Agreement", but not the treaty that the name of its body starts with. */
  private static boolean mayNest(Words words, Candidate around, Candidate candidate) {
    boolean sameType = around.type().equals(candidate.type());
    if (candidate.origin() == Origin.USER) {
      // What the user lists is reported wherever it stands, unless a list knows the longer name.
      return !sameType || !around.origin().isListed();
    }
    if (sameType) {
      return false;
    }
    boolean leans = candidate.from() > around.from() && !words.capital(candidate.from() - 1);
    return candidate.origin().isListed() && (candidate.is(EntityType.INSTITUTION) || leans);
  }

  private static void occupy(Candidate[] taken, Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      taken[i] = candidate;
    }
  }
}
