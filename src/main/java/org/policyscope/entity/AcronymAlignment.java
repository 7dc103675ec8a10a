package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policyscope.entity.PhraseWords.Word;

/**
 * The best way to read the letters of a short form out of the words of a phrase.
 *
 * <p>Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", take each letter where they first meet it, from the right. Here the ways are
 * weighed against each other by dynamic programming: the initial of a word is worth most, then the
 * letter that goes on where the last one stopped, then any other inside a word; each word of
 * content without a letter costs, articles and prepositions do not.
 *
 * @param first the word that shows the first letter
 * @param last the last word that shows a letter
 * @param score 1 where every letter is the initial of a word of its own, less otherwise
 * @param used how many words show letters
 * @param strict whether every unit begins a word, in order, and no word of content is left out
 */
record AcronymAlignment(int first, int last, double score, int used, boolean strict) {
  private static final double INITIAL = 3;
  private static final double INITIAL_OF_STOP_WORD = 2;
  private static final double FOLLOWING_SMALL = 3;
  private static final double FOLLOWING = 1.4;
  private static final double INSIDE = 0.4;
  private static final double INSIDE_LONG_WORD = 1.2;
  private static final int LONG_WORD = 15;
  private static final double INSIDE_ONLY = -0.8;
  private static final double LEFT_OUT = 1.1;
  private static final double PART_LEFT_OUT = 0.4;
  private static final double COMMA_CROSSED = 0.1;
  private static final double NEXT_OF_LIST = 1.5;
  private static final double SMALL_BEGINNING = 1;
  private static final double IMPOSSIBLE = -1e6;

  /**
   * The best alignment that begins with any word that can begin a name.
   *
   * @param wholeTail whether words behind the last letter count as left out
   */
  static Optional<AcronymAlignment> best(ShortForm form, PhraseWords words, boolean wholeTail) {
    int units = form.size();
    int size = words.size();
    if (units == 0 || size == 0) {
      return Optional.empty();
    }
    double[][] value = new double[units + 1][size + 1];
    int[][] taken = new int[units + 1][size + 1];
    for (int i = 0; i < units; i++) {
      value[i][size] = IMPOSSIBLE;
    }
    int first = -1;
    double best = IMPOSSIBLE / 2;
    int firstTaken = 0;
    for (int j = size - 1; j >= 0; j--) {
      double leftOut = leftOut(words, j);
      value[units][j] = wholeTail ? value[units][j + 1] - leftOut : 0;
      for (int i = units - 1; i >= 0; i--) {
        value[i][j] = value[i][j + 1] - leftOut;
        double[] worth = worth(form, i, words.get(j));
        for (int k = 1; k < worth.length; k++) {
          double with = worth[k] + value[i + k][j + 1];
          if (with > value[i][j]) {
            value[i][j] = with;
            taken[i][j] = k;
          }
          boolean begins = i == 0 && begins(form, words.get(j));
          double whole = with - smallBeginning(words, j);
          if (begins && whole > best) {
            best = whole;
            first = j;
            firstTaken = k;
          }
        }
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    return Optional.of(traced(form, words, taken, first, firstTaken, best));
  }

  /**
   * The last words if their initials are the letters in another order, as in the short forms of
   * French, Spanish or Portuguese names: "French Development Agency (AFD)". Of five words and more,
   * one may be left out.
   */
  static Optional<AcronymAlignment> inOtherOrder(ShortForm form, PhraseWords words) {
    List<String> left = new ArrayList<>(form.units());
    if (left.size() < 3 || left.size() > 8 || form.capitals().contains(false)) {
      return Optional.empty();
    }
    int spare = left.size() > 3 ? 1 : 0;
    int size = words.size();
    for (int i = size - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean shown = !word.stop() && left.remove(word.plain().substring(0, 1));
      if (!word.stop() && (!word.capital() || (!shown && --spare < 0))) {
        return Optional.empty();
      }
      if (left.isEmpty()) {
        boolean name = !word.attached();
        return name
            ? Optional.of(new AcronymAlignment(i, size - 1, 1, form.size(), true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static AcronymAlignment traced(
      ShortForm form, PhraseWords words, int[][] taken, int first, int firstTaken, double best) {
    int unit = firstTaken;
    int last = first;
    int used = 1;
    boolean strict = firstTaken == 1;
    for (int j = first + 1; unit < form.size() && j < words.size(); j++) {
      int count = taken[unit][j];
      if (count > 0) {
        last = j;
        used++;
        unit += count;
        strict &= count == 1;
      } else {
        strict &= words.get(j).stop();
      }
    }
    return new AcronymAlignment(first, last, best / (INITIAL * form.size()), used, strict);
  }

  private static double leftOut(PhraseWords words, int word) {
    Word left = words.get(word);
    double comma = left.comma() ? COMMA_CROSSED : 0;
    if (left.stop()) {
      return left.comma() && left.plain().equals("the") ? NEXT_OF_LIST : comma;
    }
    boolean part = left.attached() || (word + 1 < words.size() && words.get(word + 1).attached());
    return comma + (part ? PART_LEFT_OUT : LEFT_OUT);
  }

  /** A name in capitals rarely begins with a small letter. */
  private static double smallBeginning(PhraseWords words, int first) {
    return !words.get(first).capital() && words.endsWithCapital() ? SMALL_BEGINNING : 0;
  }

  private static boolean begins(ShortForm form, Word word) {
    boolean name = !word.stop() || (word.capital() && word.plain().equals("the"));
    return name && !word.attached() && startsWith(word, form.units().get(0));
  }

  /** "eXtensible" shows an X as if it began with one. */
  private static boolean startsWith(Word word, String unit) {
    return word.plain().startsWith(unit)
        || (unit.equals("x") && word.plain().startsWith("ex") && word.plain().length() > 4);
  }

  /** What it is worth to read 1, 2, … units from {@code unit} on out of one word. */
  private static double[] worth(ShortForm form, int unit, Word word) {
    double[] worth = new double[form.size() - unit + 1];
    String plain = word.plain();
    double sum = 0;
    int at = 0;
    int count = 0;
    boolean scattered = false;
    for (int i = unit; i < form.size(); i++) {
      String wanted = form.units().get(i);
      boolean number = Character.isDigit(wanted.charAt(0));
      int found = number ? numberAt(plain, wanted, at) : plain.indexOf(wanted, at);
      if (count == 0 && !number && startsWith(word, wanted)) {
        sum = word.stop() ? INITIAL_OF_STOP_WORD : INITIAL;
        found = plain.startsWith(wanted) ? 0 : 1;
      } else if (found < 0) {
        break;
      } else if (number) {
        sum += INITIAL;
      } else if (count == 0) {
        sum = INSIDE_ONLY;
      } else if (found == at) {
        sum += form.capitals().get(i) ? FOLLOWING : FOLLOWING_SMALL;
      } else {
        sum += plain.length() >= LONG_WORD ? INSIDE_LONG_WORD : INSIDE;
      }
      scattered |= found != at;
      at = found + wanted.length();
      worth[++count] = sum;
    }
    if (count > 1 && !scattered && at == plain.length()) {
      worth[count] = INITIAL * count;
    }
    return Arrays.copyOf(worth, count + 1);
  }

  private static int numberAt(String word, String number, int from) {
    int found = word.indexOf(number, from);
    boolean whole =
        found >= 0
            && (found == 0 || !Character.isDigit(word.charAt(found - 1)))
            && (found + number.length() == word.length()
                || !Character.isDigit(word.charAt(found + number.length())));
    return whole ? found : -1;
  }
}
