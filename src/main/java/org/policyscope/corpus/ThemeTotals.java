package org.policyscope.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policyscope.corpus.DocumentDigest.ThemeDigest;
import org.policyscope.document.CorpusReport.ThemeSummary;
import org.policyscope.document.StanceCounts;

/** Adds up the themes of documents. */
final class ThemeTotals {
  private static final double MILLION = 1e6;

  private final Map<String, String> labels;

  ThemeTotals(Map<String, String> labels) {
    this.labels = labels;
  }

  /** In the order of the taxonomy; themes it does not name follow by id. */
  List<ThemeSummary> summarize(List<DocumentDigest> documents, long proseSentences) {
    Map<String, List<ThemeDigest>> byTheme = new LinkedHashMap<>();
    labels.keySet().forEach(id -> byTheme.put(id, new ArrayList<>()));
    Map<String, List<ThemeDigest>> others = new TreeMap<>();
    for (DocumentDigest document : documents) {
      for (ThemeDigest theme : document.themes()) {
        List<ThemeDigest> known = byTheme.get(theme.id());
        (known != null ? known : others.computeIfAbsent(theme.id(), id -> new ArrayList<>()))
            .add(theme);
      }
    }
    byTheme.putAll(others);
    List<ThemeSummary> summaries = new ArrayList<>();
    byTheme.forEach(
        (id, themes) -> summaries.add(summary(id, themes, documents.size(), proseSentences)));
    return summaries;
  }

  private ThemeSummary summary(
      String id, List<ThemeDigest> themes, int documents, long proseSentences) {
    String label = themes.isEmpty() ? labels.getOrDefault(id, id) : themes.get(0).label();
    int sentences = themes.stream().mapToInt(ThemeDigest::sentences).sum();
    double scores = 0;
    for (ThemeDigest theme : themes) {
      scores += theme.score();
    }
    LinkTotals links = LinkTotals.of(themes.stream().map(ThemeDigest::links).toList());
    return new ThemeSummary(
        id,
        label,
        (int) themes.stream().filter(ThemeDigest::assigned).count(),
        sentences,
        ratio(sentences, proseSentences),
        ratio(scores, documents),
        themes.stream().map(ThemeDigest::stances).reduce(StanceCounts.none(), StanceCounts::plus),
        links.shown(),
        links.leftOut());
  }

  private static double ratio(double part, long whole) {
    return whole == 0 ? 0 : Math.round(part / whole * MILLION) / MILLION;
  }
}
