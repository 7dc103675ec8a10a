package org.policyscope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.pipeline.DocumentEffect;
import org.policyscope.pipeline.TaxonomyEffect;
import org.policyscope.theme.ThemeFormula;

/** A {@link TaxonomyEffect} as plain values. */
final class WhatIfValues {
  private WhatIfValues() {}

  /**
   * @param limit documents of each theme at most
   */
  static Map<String, Object> of(TaxonomyEffect effect, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("compared", effect.compared());
    values.put("missing", effect.missing());
    values.put("themes", effect.themes().stream().map(theme -> theme(theme, limit)).toList());
    return values;
  }

  private static Map<String, Object> theme(TaxonomyEffect.OfTheme theme, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", theme.id());
    values.put("label", theme.label());
    values.put("gains", theme.gains());
    values.put("loses", theme.loses());
    values.put("moved", theme.moved());
    Map<String, Object> terms = new LinkedHashMap<>();
    theme.terms().forEach((term, counts) -> terms.put(term, term(counts)));
    values.put("terms", terms);
    List<Map<String, Object>> documents =
        theme.documents().stream().limit(limit).map(WhatIfValues::document).toList();
    values.put("documents", documents);
    return values;
  }

  private static Map<String, Object> term(TaxonomyEffect.OfTerm term) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("gained", term.gained());
    values.put("lost", term.lost());
    values.put("documents", term.documents());
    values.put("keptOut", term.keptOut());
    return values;
  }

  private static Map<String, Object> document(DocumentEffect effect) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", effect.id());
    values.put("before", standing(effect.before()));
    values.put("after", standing(effect.after()));
    values.put("hits", effect.hits().stream().map(WhatIfValues::hit).toList());
    return values;
  }

  private static Map<String, Object> standing(DocumentEffect.Standing standing) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("score", ThemeFormula.round(standing.score()));
    values.put("assigned", standing.assigned());
    values.put("sentences", standing.sentences());
    return values;
  }

  private static Map<String, Object> hit(DocumentEffect.Hit hit) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("change", hit.kind().label());
    values.put("start", hit.codePoints().start());
    values.put("end", hit.codePoints().end());
    values.put("text", hit.text());
    values.put("term", hit.term());
    values.put("weight", hit.weight());
    values.put("status", hit.status());
    values.put("context", hit.context());
    return values;
  }
}
