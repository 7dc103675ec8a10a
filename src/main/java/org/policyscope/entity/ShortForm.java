package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be the short form of a longer name: {@code AIIB}, {@code UN-Women}, {@code U.S.A.},
 * {@code NGOs}, {@code ProFi}, {@code CO2e}, {@code JS 3}.
 *
 * @param units what the long form has to show in this order: letters in lower case, each number as
 *     a whole; a plural ending is left out
 * @param capitals whether each unit is written as a capital (numbers are not)
 * @param blend whether it looks like an ordinary capitalised word ("Exim"), which needs more proof
 */
record ShortForm(List<String> units, List<Boolean> capitals, boolean blend) {
  static final int LONGEST = 20;
  private static final String MARKS = "&-./+ '’–";

  ShortForm {
    units = List.copyOf(units);
    capitals = List.copyOf(capitals);
  }

  int size() {
    return units.size();
  }

  /** The form that {@code written} is, if it can be one at all. */
  static Optional<ShortForm> of(String written) {
    if (written.isEmpty() || written.length() > LONGEST || !isWellFormed(written)) {
      return Optional.empty();
    }
    String form = withoutPlural(written);
    List<String> units = new ArrayList<>();
    List<Boolean> capitals = new ArrayList<>();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isDigit(c)) {
        int end = i + 1;
        while (end < form.length() && Character.isDigit(form.charAt(end))) {
          end++;
        }
        units.add(form.substring(i, end));
        capitals.add(false);
        i = end - 1;
      } else if (Character.isLetter(c)) {
        String plain = WordFolding.plain(String.valueOf(c));
        units.add(plain.isEmpty() ? String.valueOf(c) : plain.substring(0, 1));
        capitals.add(Character.isUpperCase(c));
      }
    }
    return Optional.of(new ShortForm(units, capitals, isBlend(form)));
  }

  private static boolean isWellFormed(String written) {
    int capitals = 0;
    int letters = 0;
    int digits = 0;
    int blanks = 0;
    boolean slash = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (MARKS.indexOf(c) < 0) {
        return false;
      }
      blanks += c == ' ' ? 1 : 0;
      slash |= c == '/';
    }
    return capitals > 0
        && letters + digits >= 1
        && Character.isLetterOrDigit(written.charAt(0))
        && blanks <= 1
        && !(slash && digits > 0)
        && !isRomanNumber(written);
  }

  /** "resolution 3212 (XXIX)". */
  private static boolean isRomanNumber(String written) {
    for (int i = 0; i < written.length(); i++) {
      if ("IVX".indexOf(written.charAt(i)) < 0) {
        return false;
      }
    }
    return written.length() > 1;
  }

  private static String withoutPlural(String written) {
    String form = written;
    char last = form.charAt(form.length() - 1);
    while (form.length() > 3 && (last == '.' || last == '+')) {
      form = form.substring(0, form.length() - 1);
      last = form.charAt(form.length() - 1);
    }
    if (form.length() > 3 && (last == 's' || last == 'S')) {
      char before = form.charAt(form.length() - 2);
      if (before == '\'' || before == '’') {
        return form.substring(0, form.length() - 2);
      }
      if (last == 's' && (Character.isUpperCase(before) || Character.isDigit(before))) {
        return form.substring(0, form.length() - 1);
      }
    }
    return form;
  }

  /** Capitals at the beginning of words only, each followed by small letters. */
  private static boolean isBlend(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean initial = i == 0 || form.charAt(i - 1) == ' ';
      boolean capital = Character.isUpperCase(c);
      boolean alone = i + 1 == form.length() || !Character.isLowerCase(form.charAt(i + 1));
      if ((!Character.isLetter(c) && c != ' ') || (capital && (!initial || alone))) {
        return false;
      }
    }
    return true;
  }
}
