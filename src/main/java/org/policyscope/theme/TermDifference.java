package org.policyscope.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Token;

/**
 * The terms by which two taxonomies differ, and the themes that have them. Only in sentences with
 * such a term can words say anything else of a theme than before.
 */
final class TermDifference {
  private static final String BETWEEN = "\n";

  private final Taxonomy changed;
  private final PatternTrie<Boolean> terms = new PatternTrie<>(new WordNumbers());

  /** For each phrase, the words that a document must have for it. */
  private final List<List<String>> needed = new ArrayList<>();

  private TermDifference(Taxonomy changed) {
    this.changed = changed;
  }

  static TermDifference of(Taxonomy before, Taxonomy after) {
    Map<String, Theme> known =
        before.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
    List<Theme> themes = new ArrayList<>();
    Set<String> different = new LinkedHashSet<>();
    for (Theme theme : after.themes()) {
      Optional<Theme> old = Optional.ofNullable(known.get(theme.id()));
      Set<String> ofTheme = new LinkedHashSet<>();
      difference(old.map(Theme::terms).orElse(List.of()), theme.terms())
          .forEach(term -> ofTheme.add(term.term()));
      ofTheme.addAll(
          difference(old.map(Theme::negativeTerms).orElse(List.of()), theme.negativeTerms()));
      if (!ofTheme.isEmpty()) {
        themes.add(theme);
        different.addAll(ofTheme);
      }
    }
    TermDifference result = new TermDifference(with(after, themes));
    different.forEach(term -> TermPattern.parse(term).forEach(result::add));
    return result;
  }

  /** What stands in one of the lists and not in the other. */
  private static <T> Set<T> difference(List<T> one, List<T> other) {
    Set<T> different = new LinkedHashSet<>(one);
    different.removeAll(Set.copyOf(other));
    Set<T> more = new LinkedHashSet<>(other);
    more.removeAll(Set.copyOf(one));
    different.addAll(more);
    return different;
  }

  private static Taxonomy with(Taxonomy taxonomy, List<Theme> themes) {
    return new Taxonomy(
        taxonomy.id(),
        taxonomy.label(),
        taxonomy.version(),
        taxonomy.sentenceThreshold(),
        taxonomy.documentThreshold(),
        taxonomy.documentHalfSaturation(),
        themes,
        List.of());
  }

  private void add(TermPattern pattern) {
    terms.add(pattern, true);
    // Letters outside ASCII may change with their neighbours when case is folded; not looked for.
    needed.add(
        pattern.words().stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !Wildcard.isIn(word) && word.chars().allMatch(c -> c < 0x80))
            .toList());
  }

  /** The themes whose terms differ, as they are afterwards. */
  Taxonomy changed() {
    return changed;
  }

  /** The sentences in which one of the terms stands. */
  BitSet touched(ParsedDocument document) {
    BitSet touched = new BitSet();
    if (mayHold(document)) {
      for (Sentence sentence : document.sentences()) {
        terms.find(Words.of(document, sentence), match -> touched.set(sentence.index()));
      }
    }
    return touched;
  }

  /** Whether all words of a phrase stand somewhere in the document, be it within other words. */
  private boolean mayHold(ParsedDocument document) {
    if (needed.isEmpty()) {
      return false;
    }
    Set<String> forms = new HashSet<>();
    for (Token token : document.tokens()) {
      forms.add(token.text());
      forms.add(token.lemma());
    }
    String all = String.join(BETWEEN, forms).toLowerCase(Locale.ROOT);
    return needed.stream().anyMatch(words -> words.stream().allMatch(all::contains));
  }
}
