package org.policyscope.entity;

import java.text.Normalizer;
import java.util.Map;

/**
 * Brings the spellings of one word together: lower case, without diacritics, British and American
 * as one. What it gives is a key to compare by, not a word to show; it need not be a real word.
 */
final class WordFolding {
  /** Letters that have no decomposition in Unicode. */
  private static final String SPECIAL = "øłđıðħŧ";

  private static final String SPECIAL_AS = "oldidht";

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("centre", "center"),
          Map.entry("centres", "centers"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("harbour", "harbor"),
          Map.entry("neighbourhood", "neighborhood"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("honour", "honor"),
          Map.entry("theatre", "theater"),
          Map.entry("fibre", "fiber"),
          Map.entry("licence", "license"),
          Map.entry("saint", "st"),
          Map.entry("mount", "mt"),
          Map.entry("fort", "ft"));

  private WordFolding() {}

  /** The key of a word that has letters or digits only. */
  static String fold(String word) {
    String lower = plain(word);
    int length = lower.length();
    if (length > 4 && lower.indexOf("is", 1) > 0) {
      lower = withZ(lower);
    }
    return length < 4 ? lower : SPELLINGS.getOrDefault(lower, lower);
  }

  /** Lower case without diacritics. */
  static String plain(String word) {
    boolean ascii = true;
    boolean upper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 128;
      upper |= c >= 'A' && c <= 'Z';
    }
    if (ascii) {
      return upper ? word.toLowerCase(java.util.Locale.ROOT) : word;
    }
    String decomposed =
        Normalizer.normalize(word.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      int special = SPECIAL.indexOf(c);
      if (special >= 0) {
        folded.append(SPECIAL_AS.charAt(special));
      } else if (c == 'ß') {
        folded.append("ss");
      } else if (c == 'æ') {
        folded.append("ae");
      } else if (c == 'œ') {
        folded.append("oe");
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** {@code organisation} as {@code organization}; both sides of a comparison go through this. */
  private static String withZ(String word) {
    int at = word.lastIndexOf("is");
    String ending = word.substring(at + 2);
    return switch (ending) {
      case "ation", "ations", "ational", "ing", "ed", "es", "e", "er", "ers" ->
          word.substring(0, at) + "iz" + ending;
      default -> word;
    };
  }
}
