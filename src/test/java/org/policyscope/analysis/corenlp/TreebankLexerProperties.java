package org.policyscope.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any texts read one after the other. */
class TreebankLexerProperties {

  @Property(tries = 200)
  void whatWasReadBeforeDoesNotMatter(@ForAll("texts") List<String> texts) {
    TreebankLexer kept = new TreebankLexer();
    for (String text : texts) {
      assertThat(kept.words(text)).isEqualTo(new TreebankLexer().words(text));
    }
  }

  @Property(tries = 200)
  void wordsStandInTheirTextInOrder(@ForAll("texts") List<String> texts) {
    TreebankLexer lexer = new TreebankLexer();
    for (String text : texts) {
      int end = 0;
      for (Word word : lexer.words(text)) {
        assertThat(word.start()).isGreaterThanOrEqualTo(end);
        end = word.start() + word.length();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void aTextEndsWithItsOwnLastWord() {
    TreebankLexer lexer = new TreebankLexer();
    assertThat(lexer.words("")).isEmpty();
    assertThat(lexer.words("\uE000")).extracting(Word::word).containsExactly("\uE000");
    assertThat(lexer.words("See www.example.org"))
        .extracting(Word::word)
        .contains("www.example.org");
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "U.S.",
            "Sri Lanka's",
            "can't",
            "\n",
            "  ",
            "\uE000",
            "www.example.org",
            "D.C.",
            "etc.",
            "“",
            "”",
            "'",
            "3.5",
            "1/2",
            "a@b.org",
            "...",
            "\uD83D\uDE00",
            "\uD800",
            "—",
            "e.g.",
            "Co.",
            "No.",
            "5",
            "%",
            "$",
            "&amp;",
            "<p>",
            "state-of-the-art",
            ".",
            "(",
            ")");
    return pieces
        .list()
        .ofMaxSize(12)
        .map(list -> String.join(" ", list))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }
}
