package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * When a found entity is the one in the gold.
 *
 * @param overlap whether one common character is enough, else both offsets agree
 * @param code whether the ISO code must be right, where the gold has one
 * @param id whether the gold's id must be among the names of what was found, where it has one
 * @param namesOnly whether demonyms, metonyms and states of the past are left out on both sides
 */
public record Matching(boolean overlap, boolean code, boolean id, boolean namesOnly) {

  /** All of them, exact before overlap. */
  static List<Matching> all() {
    List<Matching> all = new ArrayList<>();
    for (int bits = 0; bits < 16; bits++) {
      all.add(new Matching((bits & 8) != 0, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0));
    }
    return all;
  }

  /** Whether what was found is the gold entity, kinds aside. */
  boolean agrees(Prediction.Entity found, GoldDocument.Entity gold) {
    boolean place = overlap ? gold.span().overlaps(found.span()) : gold.span().equals(found.span());
    return place
        && (!code || EntityNames.haveCode(found, gold))
        && (!id || EntityNames.haveId(found, gold));
  }

  /** What must agree besides the place, in words. */
  public String label() {
    List<String> words = new ArrayList<>();
    if (namesOnly) {
      words.add("names");
    }
    if (code) {
      words.add("code");
    }
    if (id) {
      words.add("id");
    }
    return words.isEmpty() ? "plain" : String.join("+", words);
  }
}
