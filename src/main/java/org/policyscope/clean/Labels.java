package org.policyscope.clean;

import java.util.Optional;
import org.policyscope.text.Section;

/** Reads lines that say themselves what they are: {@code Abstract: …}, lists of keywords. */
final class Labels {
  private final CleaningRules rules;

  Labels(CleaningRules rules) {
    this.rules = rules;
  }

  /** The length of a label such as {@code Abstract:} before text in the same line. */
  Optional<Integer> label(String text) {
    for (int i = 0; i < Math.min(text.length() - 1, 24); i++) {
      char c = text.charAt(i);
      boolean dash = (c == '—' || c == '–' || c == '-') && i > 0;
      if (c != ':' && c != '.' && !dash) {
        continue;
      }
      Optional<Section> named = rules.sectionOf(text.substring(0, i));
      boolean labelled =
          named.isPresent()
              && (named.get() == Section.ABSTRACT
                  || named.get() == Section.KEYWORDS
                  || named.get() == Section.SUMMARY)
              && Character.isLetter(text.charAt(0));
      return labelled ? Optional.of(i + 1) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a line goes on with a list of keywords that {@code before} is the last line of. */
  static boolean goesOn(String before, String line) {
    char last = before.charAt(before.length() - 1);
    boolean open = last == ';' || last == ',' || Hyphenation.isHyphen(last);
    boolean list = line.indexOf(';') >= 0 || line.indexOf(',') >= 0 || line.length() <= 60;
    return !LineShape.endsSentence(before) && (open || list);
  }

  /** Short phrases between semicolons, and no sentence. */
  static boolean isKeywordList(String text) {
    if (text.length() > 400) {
      return false;
    }
    String[] phrases = text.split(";", -1);
    if (phrases.length < 3 || LineShape.endsSentence(text)) {
      return false;
    }
    for (String phrase : phrases) {
      if (LineShape.words(phrase) > 9 || phrase.indexOf(':') >= 0 || phrase.contains(", ")) {
        return false;
      }
    }
    return true;
  }
}
