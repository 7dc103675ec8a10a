package org.policyscope.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.policyscope.pipeline.DocumentEffect;
import org.policyscope.pipeline.TaxonomyEffect;

/** Shows a {@link TaxonomyEffect} to a reader. */
final class WhatIfText {
  private static final int HITS = 5;

  /** Smaller changes of themes that have no match of their own are summed up, not listed. */
  private static final double WORTH_A_LINE = 0.01;

  private final PrintStream out;
  private final int limit;

  /**
   * @param limit documents of each theme at most
   */
  WhatIfText(PrintStream out, int limit) {
    this.out = out;
    this.limit = limit;
  }

  void write(TaxonomyEffect effect) {
    out.printf("%d documents compared%n", effect.compared());
    if (!effect.missing().isEmpty()) {
      out.printf(
          "%d documents left out, as their stages are gone or damaged; run analyze again: %s%n",
          effect.missing().size(), shown(effect.missing()));
    }
    if (effect.themes().isEmpty()) {
      out.println("nothing changes");
    }
    List<TaxonomyEffect.OfTheme> faint =
        effect.themes().stream().filter(WhatIfText::isFaint).toList();
    effect.themes().stream().filter(theme -> !isFaint(theme)).forEach(this::theme);
    if (!faint.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%n%d other themes move by %.4f at most in any document%n",
          faint.size(),
          faint.stream()
              .flatMap(theme -> theme.documents().stream())
              .mapToDouble(DocumentEffect::distance)
              .max()
              .orElse(0));
    }
  }

  private static boolean isFaint(TaxonomyEffect.OfTheme theme) {
    return theme.documents().stream().noneMatch(one -> !one.hits().isEmpty() || isLarge(one));
  }

  private static String shown(List<String> ids) {
    String first = ids.stream().limit(HITS).collect(Collectors.joining(", "));
    return printable(first + (ids.size() > HITS ? ", …" : ""));
  }

  private void theme(TaxonomyEffect.OfTheme theme) {
    out.printf(
        "%n%s (%s): %d documents gain it, %d lose it, %d scores change%n",
        theme.id(), printable(theme.label()), theme.gains(), theme.loses(), theme.moved());
    theme.terms().forEach(this::term);
    List<DocumentEffect> listed =
        theme.documents().stream().filter(one -> !one.hits().isEmpty() || isLarge(one)).toList();
    listed.stream().limit(limit).forEach(this::document);
    if (listed.size() > limit) {
      out.printf("  and %d more documents; show them with --limit%n", listed.size() - limit);
    }
    long small = (long) theme.documents().size() - listed.size();
    if (small > 0) {
      double largest =
          theme.documents().stream()
              .filter(one -> one.hits().isEmpty() && !isLarge(one))
              .mapToDouble(DocumentEffect::distance)
              .max()
              .orElse(0);
      out.printf(
          Locale.ROOT,
          "  %d documents without such words move by %.4f at most, as the theme's meaning does%n",
          small,
          largest);
    }
  }

  private static boolean isLarge(DocumentEffect effect) {
    return effect.distance() >= WORTH_A_LINE || effect.gains() || effect.loses();
  }

  private void term(String term, TaxonomyEffect.OfTerm counts) {
    out.printf(
        "  %s: %d matches gained, %d lost, in %d documents%s%n",
        printable(term),
        counts.gained(),
        counts.lost(),
        counts.documents(),
        keptOut(counts.keptOut()));
  }

  private static String keptOut(SortedMap<String, Integer> reasons) {
    if (reasons.isEmpty()) {
      return "";
    }
    return reasons.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", ", "; not counted: ", ""));
  }

  private void document(DocumentEffect effect) {
    out.printf(
        Locale.ROOT,
        "  %s\t%.3f → %.3f\t%d → %d sentences%s%n",
        printable(effect.id()),
        effect.before().score(),
        effect.after().score(),
        effect.before().sentences(),
        effect.after().sentences(),
        effect.gains() ? "\tgains the theme" : effect.loses() ? "\tloses the theme" : "");
    for (DocumentEffect.Hit hit : effect.hits().stream().limit(HITS).toList()) {
      out.printf(
          "    %s %s\t%s\t%s%n",
          hit.kind().sign(), printable(hit.term()), hit.status(), printable(hit.context()));
    }
    if (effect.hits().size() > HITS) {
      out.printf("    and %d more%n", effect.hits().size() - HITS);
    }
  }

  /** Words come from documents: control characters must not reach the terminal. */
  private static String printable(String text) {
    return RunSummary.printable(text);
  }
}
