package org.policyscope.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.Evidence;
import org.policyscope.document.Quote;
import org.policyscope.document.Quotes;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.document.ThemeFindings.OfTheme;
import org.policyscope.pipeline.DocumentEffect.Hit;
import org.policyscope.pipeline.DocumentEffect.Kind;
import org.policyscope.pipeline.DocumentEffect.Standing;
import org.policyscope.text.Span;

/** Looks for the differences between the two sides of one document; for one thread. */
final class EffectFinder {
  private static final int WIDTH = 80;
  private static final OfTheme NOTHING = new OfTheme("", List.of(), List.of(), List.of());

  private final String id;
  private final DocumentComparison document;
  private final Quotes quotes;

  EffectFinder(String id, DocumentComparison document) {
    this.id = id;
    this.document = document;
    this.quotes = new Quotes(document.clean());
  }

  /** One for each theme with another score, or with matches that are new or gone. */
  List<DocumentEffect> find() {
    Map<String, Standing> before = standings(document.before());
    Map<String, Standing> after = standings(document.after());
    Map<String, OfTheme> foundBefore = new HashMap<>();
    Map<String, OfTheme> foundAfter = new HashMap<>();
    document.foundBefore().themes().forEach(theme -> foundBefore.put(theme.theme(), theme));
    document.foundAfter().themes().forEach(theme -> foundAfter.put(theme.theme(), theme));
    Set<String> themes = new LinkedHashSet<>(foundAfter.keySet());
    themes.addAll(foundBefore.keySet());
    List<DocumentEffect> effects = new ArrayList<>();
    for (String theme : themes) {
      Standing one = before.getOrDefault(theme, Standing.NONE);
      Standing other = after.getOrDefault(theme, Standing.NONE);
      List<Hit> hits =
          hits(foundBefore.getOrDefault(theme, NOTHING), foundAfter.getOrDefault(theme, NOTHING));
      if (!one.equals(other) || !hits.isEmpty()) {
        effects.add(new DocumentEffect(id, theme, one, other, hits));
      }
    }
    return effects;
  }

  private static Map<String, Standing> standings(List<ThemeAssignment> assignments) {
    Map<String, Standing> standings = new HashMap<>();
    for (ThemeAssignment theme : assignments) {
      standings.put(theme.id(), new Standing(theme.score(), theme.assigned(), theme.sentences()));
    }
    return standings;
  }

  private List<Hit> hits(OfTheme before, OfTheme after) {
    if (before.evidence().equals(after.evidence())
        && before.suppressed().equals(after.suppressed())) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    without(after.evidence(), before.evidence())
        .forEach(found -> hits.add(hit(Kind.GAINED, found)));
    without(before.evidence(), after.evidence()).forEach(found -> hits.add(hit(Kind.LOST, found)));
    without(after.suppressed(), before.suppressed()).forEach(match -> hits.add(hit(match)));
    return hits;
  }

  private static <T> Set<T> without(List<T> all, List<T> those) {
    Set<T> rest = new LinkedHashSet<>(all);
    rest.removeAll(new HashSet<>(those));
    return rest;
  }

  private Hit hit(Kind kind, Evidence found) {
    return hit(
        kind,
        found.term(),
        found.weight(),
        found.assertion().label(),
        found.sentence(),
        found.span());
  }

  private Hit hit(SuppressedEvidence match) {
    return hit(
        Kind.KEPT_OUT,
        match.term(),
        match.weight(),
        match.reason().label(),
        match.sentence(),
        match.span());
  }

  private Hit hit(Kind kind, String term, double weight, String status, int sentence, Span span) {
    Quote quote = quotes.of(span);
    return new Hit(
        kind,
        term,
        weight,
        status,
        quote.codePoints(),
        quotes.text(quote),
        context(document.sentences().get(sentence).span(), span));
  }

  /** The words with some before and behind, in one line. */
  private String context(Span sentence, Span words) {
    String text = document.clean().cleaned();
    int start = Math.max(sentence.start(), words.start() - WIDTH);
    int end = Math.min(sentence.end(), words.end() + WIDTH);
    Optional<String> before = start > sentence.start() ? Optional.of("…") : Optional.empty();
    Optional<String> behind = end < sentence.end() ? Optional.of("…") : Optional.empty();
    String shown =
        wellFormed(text.substring(start, words.start()))
            + "["
            + words.of(text)
            + "]"
            + wellFormed(text.substring(words.end(), Math.max(words.end(), end)));
    return before.orElse("") + shown.replaceAll("\\s+", " ").strip() + behind.orElse("");
  }

  /** Without half of a character at either end. */
  private static String wellFormed(String text) {
    int start = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
    boolean half =
        text.length() > start && Character.isHighSurrogate(text.charAt(text.length() - 1));
    return text.substring(start, text.length() - (half ? 1 : 0));
  }
}
