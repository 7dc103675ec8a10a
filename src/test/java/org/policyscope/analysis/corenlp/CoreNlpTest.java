package org.policyscope.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.analysis.LoadedEngines;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.text.Sentence;
import org.policyscope.text.TextKind;

class CoreNlpTest {

  @Test
  void findsOrganisationsAsWholeNames() {
    assertThat(organizations("The Nordic Grain Company and the World Health Organization met."))
        .contains("World Health Organization");
  }

  @Test
  void readsOnlyWantedSentences() {
    ParsedDocument parsed = parse("Unicef pays. The World Health Organization met in Rome.");
    assertThat(
            LoadedEngines.CORENLP
                .nameRecognizer()
                .organizations(parsed, sentence -> sentence.index() == 0))
        .allMatch(span -> span.end() <= parsed.sentences().get(0).span().end());
  }

  @Test
  void readsAnEndlessSentenceInWindows() {
    String text = "the World Health Organization, ".repeat(90).strip();
    assertThat(parse(text).sentences()).extracting(Sentence::tokenCount).contains(450);
    assertThat(organizations(text)).hasSizeGreaterThan(80);
  }

  @Test
  void aMissingJarIsAMissingModel(@TempDir Path folder) {
    assertMissing(folder.resolve("none.jar"));
  }

  @Test
  void aJarWithoutTheModelsIsAMissingModel(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("other.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertMissing(jar);
  }

  @Test
  void aDamagedModelIsAMissingModel(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("damaged.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(
          new ZipEntry("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"));
      zip.putNextEntry(
          new ZipEntry("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"));
      zip.write(new byte[] {1, 2, 3});
    }
    assertMissing(jar);
  }

  private static void assertMissing(Path jar) {
    assertThatThrownBy(() -> CoreNlp.load(jar))
        .isInstanceOfSatisfying(
            PolicyscopeException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MODEL_MISSING));
  }

  private static List<String> organizations(String text) {
    ParsedDocument parsed = parse(text);
    return LoadedEngines.CORENLP.nameRecognizer().organizations(parsed, sentence -> true).stream()
        .map(span -> span.of(text))
        .toList();
  }

  private static ParsedDocument parse(String text) {
    return LoadedEngines.analyzer(LoadedEngines.CORENLP_FAST)
        .analyze(LoadedEngines.document(text, TextKind.PROSE));
  }
}
