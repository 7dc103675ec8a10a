package org.policyscope.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policyscope.resource.Resource;
import org.policyscope.resource.TabSeparatedTable;

/** The word lists of {@code sentence-words.tsv}, by class. */
final class SentenceWords {
  private static final String FILE = "sentence-words.tsv";

  private final Map<String, Set<String>> classes = new TreeMap<>();

  private SentenceWords(TabSeparatedTable table) {
    for (TabSeparatedTable.Row row : table.rows()) {
      classes
          .computeIfAbsent(row.get("class"), ignored -> new HashSet<>())
          .addAll(row.list("forms"));
    }
  }

  static SentenceWords english() {
    try (InputStream stream = SentenceWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return new SentenceWords(TabSeparatedTable.parse(Resource.of(FILE, stream.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTitle(String word) {
    return has("title", word);
  }

  boolean isStarter(String word) {
    return has("starter", word);
  }

  boolean isBeforeNumber(String word) {
    return has("number", lower(word));
  }

  boolean isInner(String word) {
    return has("inner", lower(word));
  }

  boolean mayEnd(String word) {
    return has("end", lower(word));
  }

  boolean isHour(String word) {
    return has("hour", lower(word));
  }

  boolean isMonth(String word) {
    return has("month", lower(word));
  }

  /** Whether a single letter or a numeral behind this noun belongs to it. */
  boolean isNumbered(String word) {
    return has("numbered", lower(word));
  }

  boolean isDomain(String word) {
    return has("domain", lower(word));
  }

  private boolean has(String kind, String word) {
    Set<String> forms = classes.get(kind);
    return forms != null && forms.contains(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
