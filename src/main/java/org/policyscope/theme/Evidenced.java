package org.policyscope.theme;

import java.util.Optional;
import java.util.Set;
import org.policyscope.theme.Verbs.Verb;

/**
 * The words that speak for a theme, with their clause.
 *
 * @param first index of their first word
 * @param end index behind their last word
 * @param head index behind the last word of the noun phrase that they stand in
 * @param clause that they stand in
 * @param verb that governs them, or that they govern as subject
 * @param risk whether the theme is one that somebody bears
 */
record Evidenced(
    int first, int end, int head, Reach.Range clause, Optional<Verb> verb, boolean risk) {

  boolean overlaps(Names.Name name) {
    return name.first() < end && first < name.end();
  }

  /** Whether the verb or an auxiliary of it is among the words. */
  boolean isVerb() {
    return verb.isPresent() && first <= verb.get().at() && verb.get().start() < end;
  }

  /** Whether the words stand before their verb, in its subject. */
  boolean isSubject() {
    return verb.isPresent() && end <= verb.get().start();
  }

  /** Whether one of the nouns of the phrase is in the list. */
  boolean has(Words words, Set<String> list) {
    for (int i = first; i < head; i++) {
      if (RoleCues.isIn(list, words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
