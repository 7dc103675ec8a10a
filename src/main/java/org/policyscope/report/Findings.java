package org.policyscope.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what a check shows; for one thread. */
final class Findings {
  private static final int LONGEST = 200;

  private final List<Mismatch> mismatches = new ArrayList<>();
  private long mismatchCount;
  private int documents;
  private long quotes;
  private long uncheckedQuotes;
  private long figures;
  private long uncheckedMeanings;
  private String file = "";
  private String document = "";

  /** What follows is said of this file. */
  void enterFile(String path) {
    file = path;
    document = "";
  }

  /** What follows is said of this document, the next one of the file. */
  void enterDocument(String id) {
    document = id + " ";
    documents++;
  }

  void quoteChecked() {
    quotes++;
  }

  void quoteUnchecked() {
    uncheckedQuotes++;
  }

  /** The semantic part of a score that could not be computed again. */
  void meaningUnchecked() {
    uncheckedMeanings++;
  }

  /** A computed figure or name, and the one that stands there. */
  void compare(String place, Object expected, Object found) {
    figures++;
    if (!Objects.equals(expected, found)) {
      add(place, String.valueOf(expected), String.valueOf(found));
    }
  }

  void add(String place, String expected, String found) {
    mismatchCount++;
    if (mismatches.size() < Verification.MOST_SHOWN) {
      mismatches.add(new Mismatch(file, document + place, cut(expected), cut(found)));
    }
  }

  int documents() {
    return documents;
  }

  Verification build() {
    return new Verification(
        documents, quotes, uncheckedQuotes, figures, uncheckedMeanings, mismatches, mismatchCount);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
