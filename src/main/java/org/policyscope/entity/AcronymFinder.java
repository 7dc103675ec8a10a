package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * Finds the short forms that a text introduces itself, each with its full name: "Asian
 * Infrastructure Investment Bank (AIIB)", "AIIB (Asian …)", "…, or AIIB,", "known as AIIB", "AIIB =
 * …", "the … Bank (“the Bank”)".
 *
 * <p>Candidates by brackets and their conditions are those of Schwartz and Hearst (2003), "A simple
 * algorithm for identifying abbreviation definitions in biomedical text", Pacific Symposium on
 * Biocomputing 8, 451–462; {@link AcronymAlignment} says how letters are matched. The work for one
 * bracket, sign or short form is bounded, so that the whole is linear in the length of the text.
 */
public final class AcronymFinder {
  private static final Comparator<AcronymPair> ORDER =
      Comparator.comparing(AcronymPair::acronym).thenComparing(AcronymPair::longForm);

  private AcronymFinder() {}

  /**
   * The pairs of a document in cleaned offsets, sorted by the start of the short form, at most one
   * for each. Reference lists, running heads, contents and navigation are not read.
   */
  public static List<AcronymPair> find(ParsedDocument document) {
    String text = document.text();
    Map<Span, AcronymPair> pairs = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (isRead(sentence)) {
        for (AcronymPair pair : find(text, sentence.span())) {
          pairs.putIfAbsent(pair.acronym(), pair);
        }
      }
    }
    return pairs.values().stream().sorted(ORDER).toList();
  }

  /**
   * The pairs of a text, completed by those whose letters do not match but whose two sides the
   * mentions say are one thing: "Office of … Refugees (UNHCR)", "… Development Bank (BNDES)".
   *
   * @param pairs from {@link #find}
   * @param mentions of the same document, sorted
   */
  public static List<AcronymPair> withKnown(
      ParsedDocument document, List<AcronymPair> pairs, List<EntityMention> mentions) {
    return KnownAcronyms.complete(document.text(), pairs, mentions, ORDER);
  }

  private static List<AcronymPair> find(String text, Span sentence) {
    List<AcronymPair> found = new ArrayList<>();
    BracketedForms brackets = new BracketedForms(text, sentence);
    EquatedForms equations = new EquatedForms(text, sentence);
    DefinedForms definitions = new DefinedForms(text, sentence);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        brackets.at(i).ifPresent(found::add);
      } else if (c == '=') {
        equations.at(i).ifPresent(found::add);
      } else if (Character.isUpperCase(c) && definitions.isShortForm(i)) {
        definitions.atForm(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isRead(Sentence sentence) {
    return switch (sentence.kind()) {
      case REFERENCE, NAVIGATION, RUNNING_HEAD, CONTENTS -> false;
      default -> true;
    };
  }
}
