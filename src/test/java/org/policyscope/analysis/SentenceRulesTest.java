package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.document.ParsedDocument;
import org.policyscope.resource.Resource;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.text.TextKind;

/** The golden sentences, with each engine and without models. */
class SentenceRulesTest {

  @TestFactory
  Stream<DynamicTest> everyEngineCutsTheGoldenSentences() throws IOException {
    return LoadedEngines.ALL.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            engine ->
                golden().rows().stream()
                    .map(
                        row ->
                            dynamicTest(
                                engine.getKey() + ": " + row.get("id"),
                                () -> check(engine.getValue(), row))));
  }

  @Test
  void anUnclosedBracketHoldsNothingTogether() {
    String text = "The bank ( lends. ".repeat(1_000);
    assertThat(sentences(LoadedEngines.CORENLP_FAST, text)).hasSize(1_000);
  }

  private static void check(LanguageEngine engine, TabSeparatedTable.Row row) {
    List<String> expected = Stream.of(row.get("text").split("\\|")).map(String::strip).toList();
    String text = String.join(row.get("id").startsWith("lost-blank") ? "" : " ", expected);
    assertThat(sentences(engine, text)).as(row.get("reason")).isEqualTo(expected);
  }

  private static List<String> sentences(LanguageEngine engine, String text) {
    ParsedDocument parsed =
        LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, TextKind.PROSE));
    return parsed.sentences().stream().map(sentence -> sentence.span().of(text)).toList();
  }

  private static TabSeparatedTable golden() {
    String name = "/analysis/sentences.tsv";
    try (InputStream stream =
        Objects.requireNonNull(SentenceRulesTest.class.getResourceAsStream(name))) {
      return TabSeparatedTable.parse(Resource.of(name, stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
