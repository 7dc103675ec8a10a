package org.policyscope.entity;

import java.util.Optional;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/** Collects written forms into one tree; used by one thread, once. */
final class GazetteerBuilder {
  private static final int MOST_WORDS = 60;

  private final PhraseTrie<WrittenForm> forms = new PhraseTrie<>();

  /** Adds a form as a gazetteer writes it, with its prefix: {@code ~}, {@code =} or {@code ?}. */
  void add(String form, EntityType type, Optional<CountryKind> kind, CanonicalEntity canonical) {
    add(form, false, Optional.of(type), kind, Optional.of(canonical));
  }

  /** Adds an acronym, which must be written as it is. */
  void addExact(
      String form, EntityType type, Optional<CountryKind> kind, CanonicalEntity canonical) {
    add(form, true, Optional.of(type), kind, Optional.of(canonical));
  }

  /** Adds a phrase whose words name no country. */
  void addBlocking(String form) {
    add(form, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void add(
      String prefixed,
      boolean acronym,
      Optional<EntityType> type,
      Optional<CountryKind> kind,
      Optional<CanonicalEntity> canonical) {
    String form = prefixed;
    boolean exact = acronym;
    boolean anyCase = false;
    boolean ambiguous = false;
    while (!form.isEmpty() && "~=?".indexOf(form.charAt(0)) >= 0) {
      switch (form.charAt(0)) {
        case '~' -> anyCase = true;
        case '=' -> exact = true;
        default -> ambiguous = true;
      }
      form = form.substring(1);
    }
    Words words = WordScanner.scan(form);
    if (words.size() == 0 || words.size() > MOST_WORDS) {
      return;
    }
    long capitals = 0;
    int gaps = Words.SOFT;
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, Words.CAPITAL) && !anyCase) {
        capitals |= 1L << i;
      }
      if (i > 0) {
        gaps |= words.gap(i);
      }
    }
    boolean metonym = kind.isPresent() && kind.get() == CountryKind.METONYM;
    boolean strategy = type.isPresent() && type.get() == EntityType.STRATEGY;
    boolean country = type.isPresent() && type.get() == EntityType.COUNTRY;
    // "Sudan, South Sudan" is a list, though "Sudan (South)" is one name.
    boolean bracketed = (gaps & Words.PARENTHESIS) != 0;
    if (strategy || (country && !metonym && !bracketed)) {
      gaps |= Words.COMMA;
    }
    if (country || form.indexOf('.') >= 0) {
      gaps |= Words.FULL_STOP;
    }
    forms.add(
        WordScanner.keys(words),
        new WrittenForm(type, kind, canonical, form.strip(), capitals, exact, ambiguous, gaps));
  }

  PhraseTrie<WrittenForm> build() {
    return forms;
  }
}
