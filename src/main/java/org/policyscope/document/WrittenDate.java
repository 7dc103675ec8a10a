package org.policyscope.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a date as people and formats write it: {@code 12 May 2017}, {@code May 12th, 2017}, {@code
 * May 2017}, {@code 2017}, {@code 2017/5/12}, {@code 12.5.2017}, {@code 2017-05-12T08:00Z}.
 *
 * <p>{@code 3/4/2017} is no date: nobody can say which of the two numbers is the month.
 */
public final class WrittenDate {
  private static final int LONGEST = 60;
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> FILLERS =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "of",
          "the",
          "day");

  private WrittenDate() {}

  /** Whether a word in lower case is the full English name of a month. */
  public static boolean isMonthName(String word) {
    return MONTH_NAMES.contains(word);
  }

  /** The date in ISO 8601 (day, month or year) if {@code text} is one and nothing else. */
  public static Optional<String> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return numeric(lower).or(() -> inWords(lower));
  }

  private static Optional<String> numeric(String text) {
    int clock = text.indexOf('t');
    String day = clock == 10 ? text.substring(0, clock) : text;
    if (day.length() > 10 && day.charAt(10) == ' ' && day.indexOf(':') > 0) {
      day = day.substring(0, 10);
    }
    String[] parts = day.split("[-/.]", -1);
    for (String part : parts) {
      if (!isNumber(part)) {
        return Optional.empty();
      }
    }
    boolean yearFirst = parts[0].length() == 4;
    return switch (parts.length) {
      case 1 -> yearFirst ? year(parts[0]) : Optional.empty();
      case 2 -> yearFirst ? iso(parts[0], Integer.parseInt(parts[1]), 0) : Optional.empty();
      case 3 -> {
        if (yearFirst) {
          yield iso(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        boolean dayFirst = parts[2].length() == 4 && day.indexOf('.') > 0;
        yield dayFirst
            ? iso(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
            : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<String> inWords(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,]+")) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        words.add(word);
      }
    }
    if (words.size() == 2) {
      int month = month(words.get(0));
      return month > 0 ? iso(words.get(1), month, 0) : Optional.empty();
    }
    if (words.size() != 3) {
      return Optional.empty();
    }
    int second = month(words.get(1));
    if (second > 0) {
      return iso(words.get(2), second, day(words.get(0)));
    }
    int first = month(words.get(0));
    return first > 0 ? iso(words.get(2), first, day(words.get(1))) : Optional.empty();
  }

  private static int month(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    int full = MONTH_NAMES.indexOf(name);
    return full >= 0 ? full + 1 : MONTHS.getOrDefault(name, 0);
  }

  /** The number of a day such as {@code 12} or {@code 12th}; -1 if it is none. */
  private static int day(String word) {
    String digits = word.replaceFirst("(st|nd|rd|th|\\.)$", "");
    return isNumber(digits) && digits.length() <= 2 ? Integer.parseInt(digits) : -1;
  }

  private static Optional<String> year(String digits) {
    return iso(digits, 0, 0);
  }

  private static Optional<String> iso(String year, int month, int day) {
    if (!isNumber(year) || year.length() != 4 || year.charAt(0) < '1' || year.charAt(0) > '2') {
      return Optional.empty();
    }
    try {
      if (month == 0 && day == 0) {
        return Optional.of(year);
      }
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, day == 0 ? 1 : day);
      return Optional.of(day == 0 ? date.toString().substring(0, 7) : date.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
