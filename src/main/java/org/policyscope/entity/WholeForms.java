package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/** The listed forms that a whole string is. */
final class WholeForms {
  private static final Set<String> SMALL_WORDS =
      Set.of("us", "who", "it", "can", "all", "are", "aids", "gap", "start", "pact", "cop");
  private static final int ANY_GAP = Words.BORDER - 1;

  private final PhraseTrie<WrittenForm> forms;
  private final CountryForms countryForms;

  WholeForms(PhraseTrie<WrittenForm> forms, CountryForms countryForms) {
    this.forms = forms;
    this.countryForms = countryForms;
  }

  /** All forms that the words from {@code from} on are; capitals of cities are among them. */
  List<WrittenForm> fitting(Words words, int from) {
    PhraseTrie.Node<WrittenForm> node = forms.root();
    for (int i = from; i < words.size(); i++) {
      boolean hard = i > from && (words.gap(i) & ~ANY_GAP) != 0;
      PhraseTrie.Node<WrittenForm> next = hard ? null : node.next(words.key(i));
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    List<WrittenForm> fitting = new ArrayList<>();
    boolean anyCase = isOneCase(words, from);
    for (WrittenForm form : node.values()) {
      boolean word = form.exact() && isSmallWord(words, from);
      if (!word && (anyCase || form.accepts(words, from, words.size(), -1L, 0))) {
        fitting.add(form);
      }
    }
    return fitting;
  }

  /** "us", "who": in small letters the word, not the short form. */
  private static boolean isSmallWord(Words words, int from) {
    return words.size() == from + 1
        && !words.capital(from)
        && SMALL_WORDS.contains(words.key(from));
  }

  /** All small or all capital letters: then the case says nothing. */
  private static boolean isOneCase(Words words, int from) {
    boolean capital = false;
    boolean lower = false;
    for (int i = from; i < words.size(); i++) {
      capital |= words.capital(i);
      lower |= !words.is(i, Words.UPPER);
    }
    return !capital || !lower;
  }

  /** Whether the form by itself names a thing: no phrase that keeps countries out, no city. */
  static boolean isName(WrittenForm form) {
    return !form.blocks() && !form.kind().equals(Optional.of(CountryKind.METONYM));
  }

  /** The one thing that the forms name; empty where they name none or two. */
  Optional<Resolution> decide(Words words, int from, List<WrittenForm> fitting) {
    List<WrittenForm> names = fitting.stream().filter(WholeForms::isName).toList();
    List<WrittenForm> clear = names.stream().filter(form -> !form.ambiguous()).toList();
    List<WrittenForm> chosen = clear.isEmpty() ? names : clear;
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    WrittenForm first = chosen.get(0);
    CanonicalEntity entity = first.canonical().orElseThrow();
    boolean oneThing =
        chosen.stream().allMatch(form -> form.canonical().orElseThrow().id().equals(entity.id()));
    if (!oneThing || !Gazetteer.isOneThing(entity)) {
      return Optional.empty();
    }
    String listed =
        first.isCountry()
            ? countryForms.label(entity, first.kind(), keys(words, from))
            : "listed form";
    String reason = listed + " “" + first.written() + "”";
    if (first.ambiguous()) {
      reason += "; ambiguous in running text, but nothing else in the lists is written so";
    }
    EntityType type = first.type().orElseThrow();
    return Optional.of(Resolution.of(type, entity, reason));
  }

  static List<String> keys(Words words, int from) {
    List<String> keys = WordScanner.keys(words);
    return keys.subList(from, keys.size());
  }
}
