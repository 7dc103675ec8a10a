package org.policyscope.entity;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;

/**
 * One way to write a name, as a gazetteer lists it.
 *
 * @param type what it names; empty for a phrase that names no country although it holds one
 * @param kind how, for a country
 * @param canonical the thing; empty for such a phrase
 * @param written as listed, without its prefix
 * @param capitals bit i: the i-th word must have a capital in the text
 * @param exact whether it must be written letter for letter
 * @param ambiguous whether it counts only beside another form of the same thing
 * @param gaps what may stand between its words, as in {@link Words}
 */
record WrittenForm(
    Optional<EntityType> type,
    Optional<CountryKind> kind,
    Optional<CanonicalEntity> canonical,
    String written,
    long capitals,
    boolean exact,
    boolean ambiguous,
    int gaps) {
  /** What the name of an institution ends with, and some write small. */
  private static final Set<String> HEADS =
      Set.of(
          "agency",
          "association",
          "bank",
          "commission",
          "committee",
          "community",
          "council",
          "court",
          "forum",
          "fund",
          "group",
          "party",
          "union");

  boolean blocks() {
    return type.isEmpty();
  }

  boolean isCountry() {
    return type.isPresent() && type.get() == EntityType.COUNTRY;
  }

  boolean isStrategy() {
    return type.isPresent() && type.get() == EntityType.STRATEGY;
  }

  /** Whether the words {@code from} to {@code to} may be this form. */
  boolean accepts(Words words, int from, int to, long textCapitals, int textGaps) {
    long small = capitals & ~textCapitals;
    if ((textGaps & ~gaps) != 0 || (small != 0 && !isSmallHead(words, small, to, to - from))) {
      return false;
    }
    return !exact || sameLetters(words, from, to);
  }

  /** "Eurasian Economic community": the last word of a longer name of an institution is small. */
  private boolean isSmallHead(Words words, long small, int to, int size) {
    return size > 2
        && size < Long.SIZE
        && HEADS.contains(words.key(to - 1))
        && small == 1L << (size - 1)
        && type.equals(Optional.of(EntityType.INSTITUTION));
  }

  /** Letter for letter; full stops of abbreviations and marks between words aside. */
  private boolean sameLetters(Words words, int from, int to) {
    String text = words.text();
    int at = words.start(from);
    int end = words.end(to - 1);
    int mine = 0;
    while (at < end || mine < written.length()) {
      while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (mine < written.length() && !Character.isLetterOrDigit(written.charAt(mine))) {
        mine++;
      }
      boolean textDone = at >= end;
      boolean formDone = mine >= written.length();
      if (textDone || formDone) {
        return textDone && formDone;
      }
      if (text.charAt(at++) != written.charAt(mine++)) {
        return false;
      }
    }
    return true;
  }
}
