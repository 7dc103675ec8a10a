package org.policyscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Span;

class LongFormTest {
  private static final String GOLD =
      """
      {"id": "a", "text": "😀 Lake Fund (LF) and Hill Bank (HB).", "longForms": [[2, 11], [21, 30]]}
      {"id": "b", "text": "River Office (RO) again: River Office (RO).", "longForms": [[0, 12]]}
      {"id": "c", "text": "Sea Board (SB)."}
      """;

  private final Path folder;

  LongFormTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void fullNamesAreScoredBySpanInCodePointsWhereTheGoldHasThem() throws Exception {
    Evaluation evaluation = evaluate(GOLD, "Lake Fund|River Office|Sea Board");
    assertThat(evaluation.longForms())
        .hasValueSatisfying(figure -> assertThat(figure.counts()).isEqualTo(new Counts(2, 1, 1)));
    assertThat(evaluation.errors().all())
        .extracting(error -> error.kind().label() + " " + error.document())
        .containsExactly("missed a", "spurious b");
    assertThat(EvaluationText.render(evaluation, 1))
        .contains("long form    exact   plain      F1 .667", "errors in long form: missed 1")
        .contains("«Hill Bank»");
    assertThat(evaluation.toMap()).containsKey("longForms");
  }

  @Test
  void goldWithoutFullNamesSaysNothingOfThem() throws Exception {
    Evaluation evaluation = evaluate("{\"id\": \"a\", \"text\": \"Lake Fund (LF).\"}", "Lake Fund");
    assertThat(evaluation.longForms()).isEmpty();
    assertThat(evaluation.errors().all()).isEmpty();
    assertThat(evaluation.toMap()).doesNotContainKey("longForms");
  }

  @Test
  void aRangeOutsideTheTextIsAnError() {
    String line = "{\"id\": \"a\", \"text\": \"Lake Fund (LF).\", \"longForms\": [[0, 99]]}";
    assertThatThrownBy(() -> evaluate(line, "Lake Fund")).hasMessageContaining("INVALID_GOLD");
  }

  private Evaluation evaluate(String gold, String found) throws Exception {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
    return new Evaluator(source -> annotated(source, found)).evaluate(List.of(file));
  }

  /** A pipeline that takes every match of the expression for a full name. */
  private static AnnotatedDocument annotated(SourceDocument source, String found) {
    List<AcronymPair> pairs = new ArrayList<>();
    Pattern.compile(found)
        .matcher(source.text())
        .results()
        .forEach(match -> pairs.add(pair(match)));
    CleanDocument clean =
        new CleanDocument(
            source, AlignedText.identity(source.text()), List.of(), source.metadata());
    return new AnnotatedDocument(
        new ParsedDocument(clean, List.of(), List.of()),
        List.of(),
        pairs,
        List.of(),
        new Provenance("1.0.0", "matching", 0, new TreeMap<>()));
  }

  private static AcronymPair pair(MatchResult match) {
    return new AcronymPair(
        new Span(match.end() + 2, match.end() + 4), new Span(match.start(), match.end()));
  }
}
