package org.policyscope.entity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/** Asks the gazetteer for exactly these words, where no more and no fewer are meant. */
final class ListedNames {
  private static final int ANY_SOFT = Words.SOFT | Words.COMMA | Words.FULL_STOP;

  private static final int STEM = 4;
  private static final double NEARLY = 0.75;
  private static final int WORDS_OF_A_NAME = 3;

  private final PhraseTrie<WrittenForm> forms;

  ListedNames(PhraseTrie<WrittenForm> forms) {
    this.forms = forms;
  }

  /** The institution of which the words are a clear form; shared names included. */
  Optional<CanonicalEntity> institution(Words words, int from, int to) {
    PhraseTrie.Node<WrittenForm> node = forms.root();
    long capitals = 0;
    for (int i = from; i < to; i++) {
      boolean hard = i > from && (words.gap(i) & ~ANY_SOFT) != 0;
      PhraseTrie.Node<WrittenForm> next = hard ? null : node.next(words.key(i));
      if (next == null) {
        return Optional.empty();
      }
      capitals |= words.capital(i) && i - from < Long.SIZE ? 1L << (i - from) : 0;
      node = next;
    }
    for (WrittenForm form : node.values()) {
      boolean clear = form.type().equals(Optional.of(EntityType.INSTITUTION)) && !form.ambiguous();
      if (clear && form.accepts(words, from, to, capitals, 0)) {
        return form.canonical();
      }
    }
    return Optional.empty();
  }

  /**
   * The thing of which the list has the short form, and a full name of nearly the same words: OPEC
   * for "Organization of Petroleum Exporting Countries".
   */
  Optional<CanonicalEntity> byShortForm(String shortForm, String fullName, EntityType type) {
    Words words = WordScanner.scan(shortForm);
    if (words.size() != 1) {
      return Optional.empty();
    }
    PhraseTrie.Node<WrittenForm> node = forms.root().next(words.key(0));
    if (node == null) {
      return Optional.empty();
    }
    for (WrittenForm form : node.values()) {
      boolean fits =
          form.type().equals(Optional.of(type))
              && form.accepts(words, 0, 1, 1L, 0)
              && form.canonical().filter(Gazetteer::isOneThing).isPresent();
      if (fits && isNearly(form.canonical().orElseThrow(), stems(fullName))) {
        return form.canonical();
      }
    }
    return Optional.empty();
  }

  private static boolean isNearly(CanonicalEntity entity, Set<String> stems) {
    String aliases = entity.attributes().getOrDefault(CanonicalEntity.ALIASES, "");
    for (String name : (entity.name() + '|' + aliases).split("\\|")) {
      Set<String> listed = stems(name);
      Set<String> both = new HashSet<>(listed);
      both.retainAll(stems);
      int all = listed.size() + stems.size() - both.size();
      boolean held = both.size() == listed.size() && both.size() >= WORDS_OF_A_NAME;
      if (held || (both.size() > 1 && both.size() >= NEARLY * all)) {
        return true;
      }
    }
    return false;
  }

  /** The beginnings of the words that are written with a capital. */
  private static Set<String> stems(String name) {
    Words words = WordScanner.scan(name);
    Set<String> stems = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.capital(i)) {
        stems.add(words.key(i).substring(0, Math.min(STEM, words.key(i).length())));
      }
    }
    return stems;
  }
}
