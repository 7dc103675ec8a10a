package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/** Asks the gazetteer for exactly these words, where no more and no fewer are meant. */
final class ListedNames {
  private static final int ANY_SOFT = Words.SOFT | Words.COMMA | Words.FULL_STOP;

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
}
