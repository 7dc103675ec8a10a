package org.policyscope.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares every quote of a report, wherever it stands, with the text at its offsets. */
final class QuoteCheck {
  private final Optional<CodePointText> text;
  private final Findings findings;

  /**
   * @param text what the quotes are cut from; empty where neither the report nor a source has it
   */
  QuoteCheck(Optional<CodePointText> text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Walks through a value; its depth is bounded by the reader. */
  void check(String place, @Nullable Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(place + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      if (map.get("start") instanceof Integer start && map.get("end") instanceof Integer end) {
        checkQuote(place, start, end, map);
      }
      map.forEach((name, inner) -> check(place + "." + name, inner));
    }
  }

  private void checkQuote(String place, int start, int end, Map<?, ?> quote) {
    Object words = quote.get("text");
    Object digest = quote.get("sha256");
    if (text.isEmpty()) {
      if (words != null || digest != null) {
        findings.quoteUnchecked();
      }
      return;
    }
    if (!text.get().has(start, end)) {
      findings.add(place, "offsets within " + text.get().length(), start + " to " + end);
      return;
    }
    String slice = text.get().slice(start, end);
    if (words != null) {
      findings.quoteChecked();
      findings.compare(place + ".text", slice, words);
    } else if (digest != null) {
      findings.quoteChecked();
      findings.compare(place + ".sha256", QuoteWriter.digest(slice), digest);
    }
  }
}
