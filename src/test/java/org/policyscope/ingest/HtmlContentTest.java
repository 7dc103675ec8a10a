package org.policyscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

class HtmlContentTest {

  @Test
  void aPageHasTheBlocksAReaderSees() {
    assertThat(
            blocks(
                """
                <html><head><title>Roads | Institute</title><style>p{}</style></head><body>
                <nav><ul><li>Home</li></ul></nav>
                <div class="page with-sidebar"><h1>Roads</h1>
                <p class="authors">A. Okello</p>
                <p>Kenya&nbsp;built <b>two</b>
                   roads.<br>Both are long.</p><script>var x = "Chad";</script>
                <ul><li>One<li>Two</ul>
                <table><caption>Lengths</caption><tr><td>North</td><td>12</td></tr></table>
                <p style="display: none">Hidden</p>
                <aside>Related</aside></div>
                <footer>Contact</footer></body></html>
                """))
        .containsExactly(
            "NAVIGATION Home",
            "HEADING Roads",
            "METADATA A. Okello",
            "PROSE Kenya\u00A0built two roads.\nBoth are long.",
            "LIST_ITEM One",
            "LIST_ITEM Two",
            "CAPTION Lengths",
            "TABLE North\t12",
            "NAVIGATION Related",
            "NAVIGATION Contact");
  }

  @Test
  void tablesThatOnlyArrangeTextAreNoTables() {
    assertThat(
            blocks(
                "<table><tr><td>(1)</td><td><p>The Union supports the reform of its member"
                    + " states.</p></td></tr></table>"))
        .containsExactly("LIST_ITEM (1)\tThe Union supports the reform of its member states.");
  }

  @Test
  void theHeadGivesMetadata() {
    HtmlContent page =
        HtmlContent.parse(
            """
            <html lang="en-GB"><head><title>T</title>
            <meta name="citation_title" content="Ports"><meta name="citation_date" content="2014/11/20">
            <meta name="citation_author" content="B, A"><meta name="citation_author" content="D, C">
            </head><body><h1>Ports</h1><ol class="references"><li>Lee.</ol></body></html>
            """);
    assertThat(page.metadata().title()).contains("Ports");
    assertThat(page.metadata().date()).contains("2014-11-20");
    assertThat(page.metadata().language()).contains("en");
    assertThat(page.metadata().authors()).containsExactly("B, A", "D, C");
    assertThat(page.layout().get(0).section()).isEqualTo(Section.TITLE);
    assertThat(page.layout().get(1).kind()).isEqualTo(TextKind.REFERENCE);
  }

  @Test
  void deepNestingIsNoDanger() {
    String page = "<div class=nav>".repeat(100_000) + "Deep" + "</div>".repeat(100_000);
    assertThat(HtmlContent.parse(page).text()).startsWith("Deep");
  }

  private static List<String> blocks(String html) {
    HtmlContent page = HtmlContent.parse(html);
    return page.layout().stream()
        .map(block -> block.kind() + " " + block.span().of(page.text()))
        .toList();
  }
}
