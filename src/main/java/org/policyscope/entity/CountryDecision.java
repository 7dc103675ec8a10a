package org.policyscope.entity;

import java.util.Optional;

/**
 * Whether something that is written like a country stands for one.
 *
 * @param candidate what was found
 * @param kept what it counts as; empty where it is no country
 * @param ground why
 * @param cue the word that decided; -1 where it was not a single word
 */
record CountryDecision(Candidate candidate, Optional<Candidate> kept, Ground ground, int cue) {

  /** On what the decision stands. */
  enum Ground {
    LISTED("no other reading"),
    NO_COUNTRY("is no country"),
    DOCUMENT_FOR("the document speaks for the country"),
    DOCUMENT_SILENT("the document speaks neither for nor against it"),
    DOCUMENT_INSTEAD("the document speaks for the other country of the name"),
    DOCUMENT_AGAINST("the document speaks for something else of the name"),
    ACTS("the city acts or is dealt with as a government does"),
    PLACE("the city is a place here"),
    CODE("part of a code or the number of a road"),
    PRONOUN("in a line of capitals, as likely the pronoun"),
    CURRENCY("part of the sign of a currency"),
    LOCAL("a town, street or school of the name: the word behind"),
    STATE("a town of the name: the state behind"),
    SAME_TOWN("a town of the name elsewhere in the document, and nothing speaks for the country"),
    LANGUAGE("a language or cuisine: the word beside"),
    SPEAKER("a person of the name: the word behind"),
    SURNAME("a person of the name: the given name before"),
    GIVEN_NAME("a person of the name: the surname behind"),
    IN_STATE("a place in a federal state: the word before");

    private final String text;

    Ground(String text) {
      this.text = text;
    }

    /** For a reader. */
    String text() {
      return text;
    }
  }

  static CountryDecision keep(Candidate candidate, Ground ground, int cue) {
    return new CountryDecision(candidate, Optional.of(candidate), ground, cue);
  }

  static CountryDecision reject(Candidate candidate, Ground ground, int cue) {
    return new CountryDecision(candidate, Optional.empty(), ground, cue);
  }
}
