package org.policyscope.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Resources;
import org.policyscope.text.Block;
import org.policyscope.text.Span;

/** What holds of any text at all. */
class CleanerProperties {
  private static final Cleaner CLEANER = Cleaners.standard(new Resources(Optional.empty()));

  @Property(tries = 500)
  void anyStringIsCleaned(@ForAll @StringLength(max = 300) String text) {
    check(text, "text/plain");
    check(text, "text/markdown");
  }

  @Property(tries = 1000)
  void anyPageIsCleaned(@ForAll("pages") String text) {
    check(text, "text/plain");
    check(text, "text/markdown");
  }

  /** Lines as papers, speeches and broken extractions have them, in any order. */
  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.of(
            "",
            " ",
            "\f",
            "12",
            "iv",
            "1. Introduction",
            "2.1 Lenders and the terms",
            "Abstract: We ask who pays for the corridor and for",
            "Keywords: trade; ports; debt",
            "the development of inter- ",
            "national corridors is slow [3, 4]. The “belt”",
            "Fig. 3 Trade of Kenya",
            "Table 1",
            "Kenya   3.4   5.1   8",
            "References",
            "[1] Lee, K. (2019). Roads.",
            "• item of a list",
            "•",
            "(a) the first part;",
            "Contents",
            "Risks ........ 12",
            "1 See the annex of the report for all details.",
            "A. Author / Journal of Roads 3 (2019) 1-9",
            "```",
            "---",
            "# Heading",
            "| a | b |",
            "> quoted",
            "**bold** and [link](http://a.b) \\- _x_",
            "soft\u00ADhy\u00AD",
            "ﬁnance and ﬂows\u0000\u200B",
            "countries.12 The next one is here.",
            "\uD83D\uDE82 train");
    return line.list().ofMaxSize(30).map(lines -> String.join("\n", lines));
  }

  /** What would take hours if any scan looked back further than it must. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void endlessRepetitionIsRead(@ForAll("repeated") String piece) {
    String text = piece.repeat(400_000 / piece.length());
    for (String mediaType : List.of("text/plain", "text/markdown")) {
      CleanDocument clean = CLEANER.clean(source(text, mediaType));
      assertThat(clean.cleaned().length()).isLessThanOrEqualTo(3 * text.length());
    }
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(
        "]",
        "[",
        "*",
        "**a",
        "_",
        "(",
        ";",
        ".",
        "1",
        "a",
        "-",
        "\u00AD",
        "\n",
        "\f",
        "1\n",
        "a\n",
        "a-\n",
        "[1]",
        "[1\n",
        "](",
        "[a](b",
        "x.1 ",
        "• ",
        "•\n",
        "1. A\n",
        "# A\n",
        "|\n",
        "> \n",
        "Fig. 1\n",
        "1 See the annex of this report\n9\n",
        ". . ",
        "A\n\n",
        "\\*",
        "word \n\nWord ");
  }

  @Property(tries = 200)
  void cleaningTwiceGivesTheSame(@ForAll("pages") String text) {
    SourceDocument source = SourceDocument.ofText("d", text);
    CleanDocument first = CLEANER.clean(source);
    CleanDocument second = CLEANER.clean(source);
    assertThat(second.cleaned()).isEqualTo(first.cleaned());
    assertThat(second.blocks()).isEqualTo(first.blocks());
  }

  private static SourceDocument source(String text, String mediaType) {
    return new SourceDocument(
        "d", "d", mediaType, "", text, DocumentMetadata.none(), List.of(), List.of());
  }

  private static void check(String text, String mediaType) {
    CleanDocument clean = CLEANER.clean(source(text, mediaType));
    blocksCoverTheText(clean);
    lettersLeadBackToThemselves(clean);
  }

  private static void blocksCoverTheText(CleanDocument clean) {
    int end = 0;
    for (Block block : clean.blocks()) {
      Span span = block.span();
      assertThat(span.isEmpty()).isFalse();
      String gap = clean.cleaned().substring(end, span.start());
      assertThat(gap).isEqualTo(end == 0 ? "" : "\n\n");
      String words = span.of(clean.cleaned());
      assertThat(words).isEqualTo(words.strip()).doesNotContain("  ", "\n", "\t");
      end = span.end();
    }
    assertThat(end).isEqualTo(clean.cleaned().length());
  }

  private static void lettersLeadBackToThemselves(CleanDocument clean) {
    String source = clean.source().text();
    for (int i = 0; i < clean.cleaned().length(); i++) {
      char c = clean.cleaned().charAt(i);
      Span origin = clean.toSource(new Span(i, i + 1));
      assertThat(origin.end()).isLessThanOrEqualTo(source.length());
      if (c > ' ' && c < 0x7F && Character.isLetterOrDigit(c)) {
        String folded = Normalizer.normalize(origin.of(source), Normalizer.Form.NFKC);
        assertThat(folded).contains(String.valueOf(c));
      }
    }
  }
}
