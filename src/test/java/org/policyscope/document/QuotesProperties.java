package org.policyscope.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Span;

/** Every quote is the slice of code points that a reader in Python would cut. */
class QuotesProperties {

  @Property
  void aQuoteIsTheSliceInCodePoints(
      @ForAll @StringLength(max = 50) String words, @ForAll long seed) {
    Random random = new Random(seed);
    String text = wellFormed(words, random);
    CleanDocument document = cleaned(text, random);
    Quotes quotes = new Quotes(document);
    int[] codePoints = text.codePoints().toArray();
    assertThat(quotes.length()).isEqualTo(codePoints.length);
    int length = document.cleaned().length();
    for (int start = 0; start < length; start++) {
      Span span = new Span(start, start + 1 + random.nextInt(length - start));
      Quote quote = quotes.of(span);
      Span place = quote.codePoints();
      String slice = new String(codePoints, place.start(), place.length());
      assertThat(quotes.text(quote)).isEqualTo(slice);
      assertThat(quotes.isVerbatim(span, quote))
          .isEqualTo(slice.equals(span.of(document.cleaned())));
    }
  }

  /** Half pairs cannot be in a source text; whole ones are sown in. */
  private static String wellFormed(String words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isSurrogate(words.charAt(i))) {
        text.append(words.charAt(i));
      }
      if (random.nextInt(4) == 0) {
        text.append("😀");
      }
    }
    return text.toString();
  }

  private static CleanDocument cleaned(String text, Random random) {
    AlignedText.Builder builder = AlignedText.from(text);
    int at = 0;
    while (at < text.length()) {
      Span piece = new Span(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
      switch (random.nextInt(4)) {
        case 0 -> builder.replace(piece, "");
        case 1 -> builder.replace(piece, "#".repeat(random.nextInt(5)));
        default -> builder.copy(piece);
      }
      at = piece.end();
    }
    return new CleanDocument(
        SourceDocument.ofText("t", text), builder.build(), List.of(), DocumentMetadata.none());
  }
}
