package org.policyscope.report;

import java.nio.charset.StandardCharsets;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Quote;
import org.policyscope.document.Quotes;
import org.policyscope.resource.Digests;
import org.policyscope.text.Span;

/** Writes where a cleaned span stands in the source, and its words or their digest. */
final class QuoteWriter {
  private static final int DIGEST_DIGITS = 16;

  private final Quotes quotes;
  private final String cleaned;
  private final char[] text;
  private final boolean includeText;
  private final JsonOutput json;

  QuoteWriter(AnnotatedDocument document, ReportOptions options, JsonOutput json) {
    this.quotes = new Quotes(document.parsed().clean());
    this.cleaned = document.parsed().text();
    this.text = document.source().text().toCharArray();
    this.includeText = options.includeText();
    this.json = json;
  }

  /** The digest that stands for a quote that is left out. */
  static String digest(String quote) {
    return Digests.sha256(quote.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_DIGITS);
  }

  /** Length of the source text in code points. */
  int length() {
    return quotes.length();
  }

  /** The whole source text, if it is wanted. */
  void writeText() {
    if (includeText) {
      json.characters("text", text, 0, text.length);
    }
  }

  /** {@code start}, {@code end}, and {@code clean} where more than typography differs. */
  void writePlace(Span span) {
    writeClean(span, writeOffsets(span));
  }

  /** {@code start}, {@code end}, {@code text} or {@code sha256}, and {@code clean}. */
  void writeQuote(Span span) {
    Quote quote = writeOffsets(span);
    if (includeText) {
      json.characters("text", text, quote.source().start(), quote.source().end());
      writeClean(span, quote);
    } else {
      json.property("sha256", digest(quotes.text(quote)));
    }
  }

  private Quote writeOffsets(Span span) {
    Quote quote = quotes.of(span);
    json.property("start", quote.codePoints().start());
    json.property("end", quote.codePoints().end());
    return quote;
  }

  private void writeClean(Span span, Quote quote) {
    boolean same =
        quotes.isVerbatim(span, quote) || Typography.isSame(text, quote.source(), cleaned, span);
    if (includeText && !same) {
      json.property("clean", span.of(cleaned));
    }
  }
}
