package org.policyscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.document.Outcome;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.SourceDocument;

class IngestorTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private IngestSettings settings = IngestSettings.defaults();

  @Test
  void filesAreSortedAndNamedByTheirPath() throws IOException {
    write("b/two words.md", "Two.");
    write("a.txt", "One.");
    write(".hidden/c.txt", "Never.");
    assertThat(ids(folder.toString())).containsExactly("a.txt", "b__two%20words.md");
  }

  @Test
  void theOrderOfArgumentsDoesNotMatter() throws IOException {
    Path one = write("one/x.txt", "One.");
    Path two = write("two/x.txt", "Two.");
    List<String> forward = texts(one.toString(), two.toString());
    assertThat(texts(two.toString(), one.toString())).isEqualTo(forward);
    assertThat(ids(two.toString(), one.toString())).containsExactly("x.txt", "x.txt~2");
    assertThat(documents(two.toString(), one.toString()).get(1).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DUPLICATE_ID);
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = write("x.txt", "One.");
    assertThat(ids(folder.toString(), file.toString(), folder.toString())).containsExactly("x.txt");
  }

  @Test
  void aGlobFindsWhatMatches() throws IOException {
    write("a/1.txt", "One.");
    write("a/2.md", "Two.");
    write("b/3.txt", "Three.");
    assertThat(ids(folder + "/*/*.txt")).containsExactly("a__1.txt", "b__3.txt");
  }

  @Test
  void linksInACircleEnd() throws IOException {
    write("a/x.txt", "One.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));
    assertThat(outcomes(folder.toString()))
        .containsExactly("a__x.txt loaded", "nowhere.txt UNREADABLE_FILE failed");
  }

  @Test
  void nothingFoundIsAProblemOfTheRun() {
    assertThatThrownBy(() -> items(folder.resolve("missing").toString()))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("NO_INPUT");
  }

  @Test
  void standardInputIsADocument() {
    IngestPlan plan =
        new Ingestor(settings)
            .plan(
                List.of("-"), new ByteArrayInputStream("Hello.".getBytes(StandardCharsets.UTF_8)));
    IngestItem item = plan.items().next();
    assertThat(item.id()).isEqualTo("stdin");
    assertThat(((IngestItem.Pending) item).loader().load().text()).isEqualTo("Hello.");
    assertThat(plan.files()).isEmpty();
  }

  @Test
  void badFilesAreNamedAndTheRestIsRead() throws IOException {
    settings = new IngestSettings(100, 50, OptionalInt.empty());
    write("binary.txt", "%PDF-1.7 not text at all");
    write("blank.txt", " \r\n\t\n");
    write("empty.txt", "");
    write("good.txt", "Kenya signed.");
    write("huge.txt", "word ".repeat(200));
    write("large.txt", "word ".repeat(25));
    write("long.txt", "word ".repeat(12));
    write("nul.txt", "Kenya\0 signed a loan with the bank.");
    write("paper.pdf", "%PDF-1.7");
    assertThat(outcomes(folder.toString()))
        .containsExactly(
            "binary.txt BINARY_CONTENT failed",
            "blank.txt EMPTY_DOCUMENT skipped",
            "empty.txt EMPTY_DOCUMENT skipped",
            "good.txt loaded",
            "huge.txt DOCUMENT_TOO_LARGE failed",
            "large.txt DOCUMENT_TOO_LARGE failed",
            "long.txt loaded LINE_TOO_LONG",
            "nul.txt loaded NUL_CHARACTERS",
            "paper.pdf UNSUPPORTED_FORMAT skipped");
  }

  @Test
  void encodingsAreFound() throws IOException {
    String text = "Côte d’Ivoire a signé un accord à Genève, où l’été est déjà passé.";
    write("1.txt", text.getBytes(StandardCharsets.UTF_8));
    write("2.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    write("3.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    write("4.txt", text.getBytes(StandardCharsets.UTF_16BE));
    write("5.txt", text.getBytes(Charset.forName("windows-1252")));
    write("6.txt", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")));
    assertThat(texts(folder.toString())).hasSize(6).containsOnly(text);
  }

  @Test
  void aTextInMixedEncodingsIsReadAsUtf8() throws IOException {
    byte[] bytes = "Sidib\u00e9 and Genev\u00e9 ?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    write("mixed.txt", bytes);
    SourceDocument document = documents(folder.toString()).get(0);
    assertThat(document.text()).isEqualTo("Sidib\u00e9 and Genev\u00e9 \uFFFD");
    assertThat(document.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID_BYTES);
  }

  @Test
  void jsonLinesAreReadOneByOne() throws IOException {
    write(
        "n.jsonl",
        """
        {"id": "one", "text": "First.\\r\\nLine.", "date": 2018, "authors": ["A"], "source": "web",
        {"id": "two", "text": "A \\ud800 B", "title": 5, "metadata": {"a": 1}, "source": "web"}

        {"title": "no text"}
        {"id": "../x", "text": "Third."}
        {"id": "two", "text": "Fourth."}
        {"text": "Fifth.", "date": "May 2017"}
        """);
    assertThat(outcomes(folder.toString()))
        .containsExactly(
            "n.jsonl-1 INVALID_JSON failed",
            "two loaded LONE_SURROGATES INVALID_FIELD",
            "n.jsonl-4 MISSING_TEXT failed",
            "../x loaded UNSAFE_ID",
            "two~2 loaded DUPLICATE_ID",
            "n.jsonl-7 loaded");
    List<SourceDocument> documents = documents(folder.toString());
    assertThat(documents.get(0).text()).isEqualTo("A \uFFFD B");
    assertThat(documents.get(0).metadata().free())
        .containsEntry("a", 1)
        .containsEntry("source", "web");
    assertThat(documents.get(3).metadata().date()).contains("2017-05");
    Outcome.Failed broken =
        (Outcome.Failed) ((IngestItem.Rejected) items(folder.toString()).get(0)).outcome();
    assertThat(broken.problem().message()).startsWith("n.jsonl:1:");
  }

  @Test
  void theLimitCountsDocuments() throws IOException {
    settings = new IngestSettings(100, 50, OptionalInt.of(2));
    write("n.jsonl", "{\"text\": \"a b\"}\n{\"text\": \"c d\"}\n{\"text\": \"e f\"}\n");
    assertThat(ids(folder.toString())).containsExactly("n.jsonl-1", "n.jsonl-2");
  }

  @Test
  void frontMatterBecomesMetadata() throws IOException {
    write("n.md", "---\ntitle: Roads\ndate: 2021-11-18\nauthors: [A, B]\nlot: 3\n---\n\nText.\n");
    SourceDocument document = documents(folder.toString()).get(0);
    assertThat(document.metadata().title()).contains("Roads");
    assertThat(document.metadata().authors()).containsExactly("A", "B");
    assertThat(document.metadata().free()).containsEntry("lot", 3);
    assertThat(document.text()).startsWith("---\n");
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private List<IngestItem> items(String... inputs) {
    List<IngestItem> items = new ArrayList<>();
    new Ingestor(settings)
        .plan(List.of(inputs), InputStream.nullInputStream())
        .items()
        .forEachRemaining(items::add);
    return items;
  }

  private List<String> ids(String... inputs) {
    return items(inputs).stream().map(IngestItem::id).toList();
  }

  private List<SourceDocument> documents(String... inputs) {
    return items(inputs).stream()
        .filter(IngestItem.Pending.class::isInstance)
        .map(item -> ((IngestItem.Pending) item).loader().load())
        .toList();
  }

  private List<String> texts(String... inputs) {
    return documents(inputs).stream().map(SourceDocument::text).toList();
  }

  /** For each item its id and what became of it. */
  private List<String> outcomes(String... inputs) {
    return items(inputs).stream().map(IngestorTest::outcome).toList();
  }

  private static String outcome(IngestItem item) {
    if (item instanceof IngestItem.Pending pending) {
      try {
        StringBuilder loaded = new StringBuilder(pending.id() + " loaded");
        pending.loader().load().problems().forEach(p -> loaded.append(' ').append(p.code()));
        return loaded.toString();
      } catch (PolicyscopeException e) {
        return outcome(new IngestItem.Rejected(pending.outcomeOf(e.problem())));
      }
    }
    Outcome outcome = ((IngestItem.Rejected) item).outcome();
    return outcome instanceof Outcome.Failed failed
        ? failed.id() + " " + failed.problem().code() + " failed"
        : outcome.id() + " " + ((Outcome.Skipped) outcome).problem().code() + " skipped";
  }
}
