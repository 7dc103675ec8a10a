package org.policyscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes words that look like names, letter by letter as in the words it was shown. */
final class InventedWords {
  private static final int LONGEST = 12;
  private static final int SHORTEST = 4;
  private static final char END = '$';

  private final Map<String, List<Character>> following = new TreeMap<>();
  private final List<String> beginnings = new ArrayList<>();

  InventedWords(List<String> words) {
    for (String word : words) {
      if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
        continue;
      }
      beginnings.add(word.substring(0, 2));
      String closed = word + END;
      for (int i = 2; i < closed.length(); i++) {
        following
            .computeIfAbsent(closed.substring(i - 2, i), pair -> new ArrayList<>())
            .add(closed.charAt(i));
      }
    }
  }

  String word(Random random) {
    StringBuilder word = new StringBuilder();
    do {
      word.setLength(0);
      word.append(beginnings.get(random.nextInt(beginnings.size())));
      char next = next(word, random);
      while (next != END && word.length() < LONGEST) {
        word.append(next);
        next = next(word, random);
      }
    } while (word.length() < SHORTEST);
    return word.toString();
  }

  private char next(StringBuilder word, Random random) {
    List<Character> choice = following.get(word.substring(word.length() - 2));
    return choice == null ? END : choice.get(random.nextInt(choice.size()));
  }
}
