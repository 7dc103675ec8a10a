package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

/** What holds of every text, however odd. */
class EngineAnalyzerProperties {

  @Property(tries = 300)
  void tokensAreExactSlicesInOrderAndLieInOneSentence(@ForAll("texts") String text) {
    for (LanguageEngine engine : List.of(LoadedEngines.CORENLP_FAST, LoadedEngines.OPENNLP_FAST)) {
      ParsedDocument parsed =
          LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, TextKind.PROSE));
      int end = 0;
      int next = 0;
      for (Sentence sentence : parsed.sentences()) {
        assertThat(sentence.firstToken()).isEqualTo(next);
        assertThat(sentence.tokenCount()).isPositive();
        for (Token token : parsed.tokensOf(sentence)) {
          assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
          assertThat(token.text()).isNotEmpty().isEqualTo(token.span().of(text));
          assertThat(sentence.span().contains(token.span())).isTrue();
          end = token.span().end();
        }
        next = sentence.endToken();
      }
      assertThat(next).isEqualTo(parsed.tokens().size());
    }
  }

  @Property(tries = 300)
  void noLetterOrDigitIsLost(@ForAll("texts") String text) {
    for (LanguageEngine engine : List.of(LoadedEngines.CORENLP_FAST, LoadedEngines.OPENNLP_FAST)) {
      ParsedDocument parsed =
          LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, TextKind.PROSE));
      StringBuilder read = new StringBuilder();
      parsed.tokens().forEach(token -> read.append(token.text()));
      assertThat(lettersOf(read.toString())).isEqualTo(lettersOf(text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The",
            "bank",
            "U.S.",
            "No.",
            "12",
            "1.",
            "2)",
            "(a)",
            "(",
            ")",
            ".",
            "...",
            ". . .",
            "?",
            "!",
            "\"",
            "'",
            "’",
            "[3]",
            " ",
            " ",
            " ",
            "\n",
            "\u00a0",
            "•",
            "😀",
            "𝔹",
            "e.g.",
            "Mr.",
            "world.Today",
            "IV.",
            "中文。",
            "-",
            "–",
            ",",
            ";",
            ":",
            "\u00ad",
            "é",
            "http://a.b/c?d",
            "x@y.org",
            "$3",
            "%",
            "\u200b",
            "I.",
            "A.",
            "Co.",
            "p.m.");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static String lettersOf(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
