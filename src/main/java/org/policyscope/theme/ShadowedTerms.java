package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds terms that never count because another term of the theme matches wherever they do: {@code
 * debt service} beside a weightier {@code debt <2> service}, {@code Ramsar} beside {@code ramsar}.
 */
final class ShadowedTerms {
  private static final Comparator<TaxonomyLint.Phrase> GOES_FIRST =
      Comparator.<TaxonomyLint.Phrase>comparingDouble(phrase -> phrase.term().weight())
          .reversed()
          .thenComparing(phrase -> phrase.pattern().phrase());

  private ShadowedTerms() {}

  /**
   * One of them.
   *
   * @param phrase that never counts
   * @param term it comes from
   * @param by the phrase that always goes before it
   */
  record Shadowed(String phrase, Theme.WeightedTerm term, String by) {}

  /** Each phrase is read as a sentence of its own, in which all others are looked for. */
  static List<Shadowed> find(List<TaxonomyLint.Phrase> phrases) {
    PatternTrie<TaxonomyLint.Phrase> trie = new PatternTrie<>(new WordNumbers());
    phrases.forEach(phrase -> trie.add(phrase.pattern(), phrase));
    List<Shadowed> found = new ArrayList<>();
    for (TaxonomyLint.Phrase phrase : phrases) {
      List<TaxonomyLint.Phrase> before = new ArrayList<>();
      trie.find(
          Words.of(phrase.pattern()),
          match -> {
            if (covers(match.value(), phrase)) {
              before.add(match.value());
            }
          });
      before.stream()
          .min(GOES_FIRST)
          .ifPresent(
              by ->
                  found.add(
                      new Shadowed(
                          phrase.pattern().phrase(), phrase.term(), by.pattern().phrase())));
    }
    return found;
  }

  private static boolean covers(TaxonomyLint.Phrase other, TaxonomyLint.Phrase phrase) {
    int words = phrase.pattern().words().size();
    return other.pattern().words().size() == words
        && other.term().with().isEmpty()
        && GOES_FIRST.compare(other, phrase) < 0
        && IntStream.range(0, words)
            .allMatch(i -> other.pattern().gaps().get(i) >= phrase.pattern().gaps().get(i));
  }
}
