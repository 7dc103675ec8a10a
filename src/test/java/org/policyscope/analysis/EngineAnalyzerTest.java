package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

class EngineAnalyzerTest {

  @Test
  void noSentenceCrossesABlock() {
    String text = "Debt risks in Africa\n\nThe bank lends. It waits";
    ParsedDocument parsed =
        analyze(
            LoadedEngines.CORENLP_FAST,
            text,
            List.of(
                new Block(new Span(0, 20), TextKind.HEADING, Section.TITLE),
                new Block(new Span(22, text.length()), TextKind.PROSE, Section.BODY)));
    assertThat(parsed.sentences())
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("Debt risks in Africa", "The bank lends.", "It waits");
    assertThat(parsed.sentences())
        .extracting(Sentence::kind)
        .containsExactly(TextKind.HEADING, TextKind.PROSE, TextKind.PROSE);
    assertThat(parsed.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void whatIsNoProseIsOneSentenceWithLemmasAndWithoutTags() {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      ParsedDocument parsed =
          LoadedEngines.analyzer(engine)
              .analyze(LoadedEngines.document("Rising Risks. And Loans", TextKind.HEADING));
      assertThat(parsed.sentences()).hasSize(1);
      assertThat(parsed.tokens()).extracting(Token::tag).containsOnly("");
      assertThat(parsed.tokens()).extracting(Token::lemma).contains("risk", "loan");
    }
  }

  @Test
  void corenlpGivesPennTreebankTagsAndLowerCaseLemmas() {
    ParsedDocument parsed =
        read(LoadedEngines.CORENLP.engine(), "Its policies weren't financing Kenya's loans.");
    assertThat(parsed.tokens())
        .extracting(Token::text)
        .containsExactly(
            "Its", "policies", "were", "n't", "financing", "Kenya", "'s", "loans", ".");
    assertThat(parsed.tokens())
        .extracting(Token::tag)
        .containsExactly("PRP$", "NNS", "VBD", "RB", "VBG", "NNP", "POS", "NNS", ".");
    assertThat(parsed.tokens())
        .extracting(Token::lemma)
        .containsExactly("its", "policy", "be", "not", "finance", "kenya", "'s", "loan", ".");
  }

  @Test
  void opennlpGivesUniversalTagsAndLowerCaseLemmas() {
    ParsedDocument parsed =
        read(LoadedEngines.OPENNLP.engine(), "The policies were financing new ports.");
    assertThat(parsed.tokens())
        .extracting(Token::tag)
        .containsExactly("DET", "NOUN", "AUX", "VERB", "ADJ", "NOUN", "PUNCT");
    assertThat(parsed.tokens())
        .extracting(Token::lemma)
        .containsExactly("the", "policy", "be", "finance", "new", "port", ".");
  }

  @Test
  void withoutModelsWordsAreReducedByTheirEndings() {
    for (LanguageEngine engine : List.of(LoadedEngines.CORENLP_FAST, LoadedEngines.OPENNLP_FAST)) {
      assertThat(read(engine, "Countries increased loans and risks.").tokens())
          .extracting(Token::lemma)
          .containsExactly("country", "increase", "loan", "and", "risk", ".");
    }
  }

  @Test
  void aLostBlankDoesNotHideTheBorderInOneToken() {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      ParsedDocument parsed = read(engine, "Trade grew in the world.Today it fell.");
      assertThat(parsed.tokens()).extracting(Token::text).contains("world", ".", "Today");
    }
  }

  @Test
  void charactersBeyondTheBasicPlaneDoNotMoveOffsets() {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      ParsedDocument parsed = read(engine, "We 😀 agree. The 𝔹ank of China 🇨🇳 lends.");
      assertThat(parsed.sentences()).hasSize(2);
      assertThat(parsed.tokens()).extracting(Token::text).contains("agree", "China", "lends");
    }
  }

  @Test
  void anEndlessTokenIsCut() {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      ParsedDocument parsed = read(engine, "x".repeat(45_000) + " and 𝔹" + "😀".repeat(2_000));
      assertThat(parsed.tokens()).allMatch(token -> token.span().length() <= 1_000);
    }
  }

  @Test
  void anEndlessSentenceIsCutAtItsSemicolons() {
    ParsedDocument parsed =
        read(LoadedEngines.CORENLP_FAST, "the bank lends to ports; ".repeat(300).strip());
    assertThat(parsed.sentences())
        .hasSizeGreaterThan(3)
        .allMatch(sentence -> sentence.tokenCount() <= 500)
        .allMatch(sentence -> sentence.span().of(parsed.text()).endsWith(";"));
  }

  @Test
  void aLongReferenceListIsCutIntoEntriesOfTwoHundredTokens() {
    String text = "Moyo, A. (2017) Ports and power. ".repeat(60).strip();
    ParsedDocument parsed =
        LoadedEngines.analyzer(LoadedEngines.CORENLP_FAST)
            .analyze(LoadedEngines.document(text, TextKind.REFERENCE));
    assertThat(parsed.sentences()).allMatch(sentence -> sentence.tokenCount() <= 200);
  }

  @Test
  void aBlockWithoutWordsHasNoSentence() {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      assertThat(read(engine, " \n ").sentences()).isEmpty();
      assertThat(read(engine, "").sentences()).isEmpty();
    }
  }

  private static ParsedDocument read(LanguageEngine engine, String text) {
    return LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, TextKind.PROSE));
  }

  private static ParsedDocument analyze(LanguageEngine engine, String text, List<Block> blocks) {
    return LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, blocks));
  }
}
