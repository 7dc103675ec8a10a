package org.policyscope.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.policyscope.entity.NameWords.Role;

/**
 * What the recogniser of institutions looks at: words, their beginnings, ends and shapes, what they
 * do in names, what the lists and patterns found around them, and for the words of a run of
 * capitals what the run is like and where it stands. Training and use must agree on every detail.
 */
final class InstitutionFeatures {
  /** How a word is covered by what was found before. */
  enum Cover {
    NOTHING(0),
    COUNTRY(1),
    DEMONYM(2),
    LISTED(3),
    PATTERN(4),
    STRATEGY(5);

    private final int code;

    Cover(int code) {
      this.code = code;
    }
  }

  private static final int WINDOW = 2;
  private static final int NEAR = 4;
  private static final int LONGEST_RUN = 12;
  private static final Role[] ROLES = {
    Role.INSTITUTION,
    Role.LEAD,
    Role.MOVEMENT,
    Role.COMPANY,
    Role.STRATEGY,
    Role.STRATEGY_WEAK,
    Role.GENERIC,
    Role.EVENT,
    Role.TITLE,
    Role.FUNCTION,
    Role.CONNECTOR,
    Role.LOCAL,
    Role.PLACE,
    Role.NO_INSTITUTION
  };

  private static final int FIRST_NAME = 1 << ROLES.length;
  private static final int TITLE_BIT = 1 << List.of(ROLES).indexOf(Role.TITLE);

  private final NameWords nameWords;
  private final Set<String> givenNames;

  InstitutionFeatures(NameWords nameWords) {
    this.nameWords = nameWords;
    this.givenNames = GivenNames.keys();
  }

  /**
   * The features of the words {@code from} to {@code to}, the latter excluded, of one sentence.
   *
   * @param cover of each word of the document
   */
  ObservedSentence of(Words words, int from, int to, Cover[] cover) {
    Sentence sentence = new Sentence(words, from, to, cover);
    int[][] features = new int[to - from][];
    int[] links = new int[to - from];
    for (int i = 0; i < features.length; i++) {
      features[i] = sentence.features(i);
      links[i] = link(i == 0 ? Words.BORDER : words.gap(from + i));
    }
    return new ObservedSentence(features, links);
  }

  private static int link(int gap) {
    if ((gap & Words.PARENTHESIS) != 0) {
      return 1;
    }
    return (gap & Words.COMMA) != 0 ? 2 : (gap & ~(Words.BLANK | Words.HYPHEN)) != 0 ? 3 : 0;
  }

  /** One sentence; positions count from its first word. */
  private final class Sentence {
    private static final int OUTSIDE = 7;

    private final Words words;
    private final int offset;
    private final int size;
    private final int[] key;
    private final int[] shape;
    private final int[] role;
    private final int[] cover;
    private final int[] gap;
    private final boolean[] capital;
    private int[] collected = new int[160];
    private int count;

    Sentence(Words words, int from, int to, Cover[] covers) {
      this.words = words;
      this.offset = from;
      this.size = to - from;
      this.key = new int[size];
      this.shape = new int[size];
      this.role = new int[size];
      this.cover = new int[size];
      this.gap = new int[size + 1];
      this.capital = new boolean[size];
      for (int i = 0; i < size; i++) {
        int word = from + i;
        key[i] = words.key(word).hashCode();
        shape[i] = shapeOf(word);
        role[i] = roles(words.key(word));
        cover[i] = covers[word].code;
        gap[i] = i == 0 ? Words.BORDER : gapKind(words.gap(word));
        capital[i] = words.capital(word);
      }
      gap[size] = Words.BORDER;
    }

    private int shapeOf(int word) {
      int length = Math.min(7, words.end(word) - words.start(word));
      boolean upper = words.is(word, Words.UPPER);
      int shape = upper ? 16 + length : length == 1 ? 8 : 0;
      shape |= words.capital(word) ? 32 : 0;
      shape |= words.is(word, Words.MIXED) ? 64 : 0;
      shape |= words.is(word, Words.DIGIT) ? 128 : 0;
      shape |= words.is(word, Words.DOTTED) ? 256 : 0;
      shape |= words.is(word, Words.MIXED) && isPlural(word) ? 512 : 0;
      return shape;
    }

    /** Whether the word is an abbreviation with an s behind it, as "LDCs". */
    private boolean isPlural(int word) {
      int last = words.end(word) - 1;
      return words.text().charAt(last) == 's'
          && Character.isUpperCase(words.text().charAt(last - 1));
    }

    private int roles(String word) {
      Set<Role> all = nameWords.of(word);
      int bits = 0;
      for (int i = 0; i < ROLES.length && !all.isEmpty(); i++) {
        bits |= all.contains(ROLES[i]) ? 1 << i : 0;
      }
      bits |= givenNames.contains(word) ? FIRST_NAME : 0;
      return bits;
    }

    private int gapKind(int bits) {
      return bits & ~Words.BORDER;
    }

    int[] features(int i) {
      count = 0;
      add(1, 0);
      window(i);
      add(2, hash(key(i - 1), key(i)));
      add(3, hash(key(i), key(i + 1)));
      add(4, hash(key(i - 2), key(i - 1)));
      add(5, hash(key(i + 1), key(i + 2)));
      add(6, hash(shapeAt(i - 1), shapeAt(i)));
      add(7, hash(shapeAt(i), shapeAt(i + 1)));
      add(8, hash(hash(shapeAt(i - 1), shapeAt(i)), shapeAt(i + 1)));
      add(9, hash(shapeAt(i), gap[i]));
      add(10, hash(shapeAt(i), gap[i + 1]));
      add(11, hash(hash(gap[i], gap[i + 1]), shapeAt(i)));
      add(12, hash(cover(i - 1), cover(i)));
      add(13, hash(cover(i), cover(i + 1)));
      add(14, hash(cover(i), shapeAt(i)));
      add(15, hash(hash(cover(i - 1), gap[i]), shapeAt(i)));
      add(16, hash(hash(cover(i + 1), gap[i + 1]), shapeAt(i)));
      affixes(i);
      if (capital[i]) {
        run(i, false, 40);
        run(i, true, 70);
      }
      return Arrays.copyOf(collected, count);
    }

    private void window(int i) {
      for (int distance = -WINDOW; distance <= WINDOW; distance++) {
        int at = i + distance;
        int template = 100 + (distance + WINDOW) * 10;
        add(template, key(at));
        add(template + 1, shapeAt(at));
        add(template + 2, cover(at));
        int bits = at >= 0 && at < size ? role[at] : 0;
        for (int r = 0; bits != 0; r++, bits >>>= 1) {
          if ((bits & 1) != 0) {
            add(template + 3, hash(r, capital[at] ? 1 : 0));
          }
        }
      }
    }

    private void affixes(int i) {
      for (int distance = -1; distance <= 1; distance++) {
        int at = i + distance;
        if (at < 0 || at >= size) {
          continue;
        }
        String word = words.key(offset + at);
        int length = word.length();
        add(200 + distance, word.substring(Math.max(0, length - 3)).hashCode());
        if (distance == 0) {
          add(203, word.substring(Math.max(0, length - 4)).hashCode());
          add(204, word.substring(Math.max(0, length - 2)).hashCode());
          add(205, word.substring(0, Math.min(3, length)).hashCode());
          add(206, word.substring(0, Math.min(4, length)).hashCode());
          add(207, hash(length, shape[i]));
        }
      }
    }

    /** The capitals around the word, with or without small words that link them. */
    private void run(int i, boolean linked, int template) {
      int first = i;
      while (i - first < LONGEST_RUN) {
        int before = ofSameRun(first, -1, linked);
        if (before < 0) {
          break;
        }
        first = before;
      }
      int last = i;
      while (last - i < LONGEST_RUN) {
        int after = ofSameRun(last, 1, linked);
        if (after < 0) {
          break;
        }
        last = after;
      }
      int place = (i == first ? 1 : 0) + (i == last ? 2 : 0);
      int length = Math.min(5, last - first + 1);
      String head = words.key(offset + last);
      add(template, hash(place, length));
      add(template + 1, hash(place, key[last]));
      add(template + 2, hash(place, key[first]));
      add(template + 3, hash(place, key(first - 1)));
      add(template + 4, hash(place, key(last + 1)));
      add(template + 5, hash(hash(place, gap[first]), gap[last + 1]));
      add(template + 6, hash(key(first - 1), key(last + 1)));
      add(template + 7, hash(place, role[last]));
      add(template + 8, hash(place, role[first]));
      add(template + 9, hash(place, head.substring(Math.max(0, head.length() - 4)).hashCode()));
      add(template + 10, hash(hash(cover(first - 1), cover(last + 1)), place));
      add(template + 11, hash(hash(cover[first], cover[last]), place));
      add(template + 12, hash(hash(place, length), gap[first] + 4096 * gap[last + 1]));
      add(template + 13, hash(hash(key(first - 2), key(first - 1)), place));
      add(template + 14, hash(hash(key(last + 1), key(last + 2)), place));
      add(template + 15, hash(role(first - 1), place));
      add(template + 16, hash(role(last + 1), place));
      add(template + 20, hash(neighbour(first - 1, -1), place));
      add(template + 21, hash(neighbour(last + 1, 1), place));
      add(template + 22, hash(hash(neighbour(first - 1, -1), neighbour(last + 1, 1)), place));
      add(template + 23, hash(names(first, last), place));
      add(template + 24, hash(names(first, last), shape[i]));
      int roles = 0;
      for (int at = first; at <= last; at++) {
        roles |= role[at];
      }
      add(template + 17, hash(roles, place));
      if (linked) {
        for (int at = Math.max(0, first - NEAR); at < first; at++) {
          if (!capital[at]) {
            add(template + 18, key[at]);
          }
        }
        for (int at = last + 1; at <= Math.min(size - 1, last + NEAR); at++) {
          if (!capital[at]) {
            add(template + 19, key[at]);
          }
        }
      }
    }

    /** How the nearest name on one side is covered, and what stands between, if it is near. */
    private int neighbour(int from, int step) {
      int between = step > 0 ? gap(from) : gap(from + 1);
      for (int at = from; at >= 0 && at < size && Math.abs(at - from) <= 2; at += step) {
        if (capital[at]) {
          return hash(hash(cover[at], role[at] & FIRST_NAME), between);
        }
        between = hash(between, key[at]) | (step > 0 ? gap(at + 1) : gap(at));
      }
      return -1;
    }

    /** Whether given names are among the words. */
    private int names(int first, int last) {
      int code = 0;
      for (int at = first; at <= last; at++) {
        if ((role[at] & FIRST_NAME) != 0) {
          code |= at == first ? 1 : 2;
        }
      }
      return code | ((role(first - 1) & TITLE_BIT) != 0 && first > 0 ? 4 : 0);
    }

    private int gap(int at) {
      return at < 0 || at > size ? Words.BORDER : gap[at];
    }

    /** The next word of the run that {@code at} stands in, before (-1) or behind it (1), or -1. */
    private int ofSameRun(int at, int step, boolean linked) {
      for (int distance = 1; distance <= 3; distance++) {
        int other = at + step * distance;
        if (other < 0 || other >= size || !isSoft(Math.max(other, other - step))) {
          return -1;
        }
        if (capital[other]) {
          return other;
        }
        if (!linked || !isLink(other)) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isSoft(int at) {
      return (gap[at] & ~(Words.BLANK | Words.HYPHEN | Words.APOSTROPHE)) == 0;
    }

    private boolean isLink(int at) {
      return nameWords.is(words.key(offset + at), Role.CONNECTOR);
    }

    private int key(int at) {
      return at < 0 ? -1 : at >= size ? -2 : key[at];
    }

    private int shapeAt(int at) {
      return at < 0 || at >= size ? -1 : shape[at];
    }

    private int cover(int at) {
      return at < 0 || at >= size ? OUTSIDE : cover[at];
    }

    private int role(int at) {
      return at < 0 || at >= size ? -1 : role[at];
    }

    private void add(int template, int value) {
      if (count == collected.length) {
        collected = Arrays.copyOf(collected, count * 2);
      }
      collected[count++] = hash(template, value);
    }
  }

  private static int hash(int a, int b) {
    int h = a * 0x85EBCA6B + Integer.rotateLeft(b * 0xC2B2AE35, 13);
    h ^= h >>> 16;
    h *= 0x7FEB352D;
    h ^= h >>> 15;
    h *= 0x846CA68B;
    return h ^ h >>> 16;
  }
}
