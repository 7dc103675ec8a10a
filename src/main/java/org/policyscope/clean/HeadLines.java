package org.policyscope.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what stands above a text: authors, affiliations, dates, the line of a journal. */
final class HeadLines {
  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "and", "with", "de", "del", "della", "van", "von", "der", "den", "da", "di", "dos", "du",
          "bin", "al", "el", "la", "le", "y", "e", "ter", "ibn");

  /** What stands in notices of publication and nowhere in a text. */
  private static final List<String> NOTICES =
      List.of("doi:", "doi.org", "issn ", "isbn ", "©", "copyright", "received: ", "received on ");

  private static final List<String> MARKS =
      List.of(
          "@", "http:", "https:", "www.", "published", "vol.", "corresponding author", "e-mail");

  private final CleaningRules rules;

  HeadLines(CleaningRules rules) {
    this.rules = rules;
  }

  /** Whether a line above the text says who, where or when, rather than what about. */
  boolean isMetadata(String line, boolean titleSeen) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (LineShape.words(line) > 25) {
      return false;
    }
    if (contains(lower, NOTICES)) {
      return true;
    }
    if (LineShape.endsSentence(line) && LineShape.words(line) > 6) {
      return false;
    }
    if (contains(lower, MARKS) || HeadMetadata.dateIn(line).isPresent() || isJournal(line)) {
      return true;
    }
    return titleSeen && (lower.startsWith("by ") || isAffiliation(lower) || isNames(line));
  }

  /** Whether a line speaks of rights, numbers and addresses of a publication. */
  static boolean isNotice(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return contains(lower, NOTICES) || contains(lower, MARKS);
  }

  private static boolean contains(String lower, List<String> marks) {
    return marks.stream().anyMatch(lower::contains);
  }

  private boolean isAffiliation(String lower) {
    for (String word : lower.split("[^\\p{L}]+")) {
      if (rules.affiliationWords().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A volume with its year and pages: {@code Review of Policy 6 (2020) 117-120}. */
  private static boolean isJournal(String line) {
    int open = line.lastIndexOf('(');
    int close = line.indexOf(')', Math.max(open, 0));
    boolean year =
        open > 0
            && close > open + 4
            && close <= open + 10
            && line.substring(close - 4, close).chars().allMatch(Character::isDigit);
    return year && LineShape.endsWithNumber(line);
  }

  /** Capitalised words, initials and note marks only. */
  private static boolean isNames(String line) {
    int names = 0;
    String[] words = line.split("[\\s,;&*]+");
    for (String word : words) {
      if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
        continue;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        names++;
      } else if (!NAME_PARTICLES.contains(word)) {
        return false;
      }
    }
    return names >= 2 && words.length <= 16;
  }
}
