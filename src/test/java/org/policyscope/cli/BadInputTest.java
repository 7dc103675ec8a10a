package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.resource.StructuredText;

/** One run over everything that can be wrong with input, looked at from all sides. */
class BadInputTest {
  @TempDir static Path folder;
  private static CommandLineRun run;
  private static Map<String, List<Map<String, Object>>> failures;

  @BeforeAll
  static void analyseWhatIsBroken() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("good.txt"), "China and Kenya signed the agreement.\n");
    Files.createFile(input.resolve("empty.txt"));
    Files.write(
        input.resolve("binary.txt"),
        new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', 0, 1, 2, -1});
    Files.writeString(input.resolve("line.txt"), "A long line about China. ".repeat(2_100_000));
    Files.writeString(input.resolve("longer.txt"), "Kenya trades. ".repeat(90_000));
    Files.writeString(input.resolve("zero.txt"), "Kenya\0 and Ghana meet.\nThey talk.\n");
    Files.write(input.resolve("mixed.txt"), mixedEncodings());
    Files.writeString(
        input.resolve("lines.jsonl"),
        """
        {"id": "first", "text": "Ghana is well."}
        {"id": "broken", "text": "Ghana
        {"id": "first", "text": "Togo is well."}
        {"id": "../../escape", "text": "Benin is well."}
        {"id": "half", "text": "\\ud83d Mali is well."}
        {"id": "none"}
        {"id": "last", "text": "Niger is well."}
        """);
    Path unreadable = input.resolve("unreadable.txt");
    Files.createSymbolicLink(unreadable, input.resolve("nowhere.txt"));
    run = CommandLineRun.fast(input, folder.resolve("output"));
    failures = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("output/failures.jsonl"))) {
      Map<String, Object> failure = object(line);
      failures
          .computeIfAbsent(String.valueOf(failure.get("id")), id -> new java.util.ArrayList<>())
          .add(failure);
    }
  }

  private static byte[] mixedEncodings() {
    byte[] utf8 = "Türkiye and Côte d’Ivoire agree. ".repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] latin = "São Tomé joins.\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = new byte[utf8.length + latin.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(latin, 0, both, utf8.length, latin.length);
    return both;
  }

  @Test
  void eachProblemIsNamedByItsCode() {
    assertThat(codes("empty.txt")).containsExactly("skipped EMPTY_DOCUMENT");
    assertThat(codes("binary.txt")).containsExactly("failed BINARY_CONTENT");
    assertThat(codes("line.txt")).containsExactly("failed DOCUMENT_TOO_LARGE");
    assertThat(codes("longer.txt")).containsExactly("degraded LINE_TOO_LONG");
    assertThat(codes("zero.txt")).containsExactly("degraded NUL_CHARACTERS");
    assertThat(codes("mixed.txt")).containsExactly("degraded INVALID_BYTES");
    assertThat(codes("lines.jsonl-2")).containsExactly("failed INVALID_JSON");
    assertThat(codes("first~2")).containsExactly("degraded DUPLICATE_ID");
    assertThat(codes("../../escape")).containsExactly("degraded UNSAFE_ID");
    assertThat(codes("half")).containsExactly("degraded LONE_SURROGATES");
    assertThat(codes("none")).containsExactly("failed MISSING_TEXT");
    assertThat(codes("unreadable.txt")).containsExactly("failed UNREADABLE_FILE");
  }

  @Test
  void everyProblemHasMessageCauseAndCure() {
    assertThat(failures.values())
        .allSatisfy(
            list ->
                assertThat(list)
                    .allSatisfy(
                        failure -> {
                          assertThat((String) failure.get("message")).isNotBlank();
                          assertThat((String) failure.get("cause")).isNotBlank();
                          assertThat((String) failure.get("cure")).isNotBlank();
                        }));
  }

  @Test
  void theRestIsAnalysedAndNothingIsLost() {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("15 in = 3 done + 6 degraded + 5 failed + 1 skipped");
    for (String id :
        List.of("good.txt", "first", "first~2", "half", "last", "zero.txt", "mixed.txt")) {
      assertThat(folder.resolve("output/documents/" + id + ".json")).exists();
    }
  }

  @Test
  void nothingOutsideTheOutputFolderIsTouched() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("input", "output");
    }
    try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".."));
    }
  }

  @Test
  void theRunCanBeVerified() {
    CommandLineRun verify = CommandLineRun.of("verify", folder.resolve("output").toString());
    assertThat(verify.out()).contains("0 mismatches");
    assertThat(verify.status()).isZero();
  }

  private static List<String> codes(String id) {
    return failures.getOrDefault(id, List.of()).stream()
        .map(failure -> failure.get("status") + " " + failure.get("code"))
        .toList();
  }

  private static Map<String, Object> object(String line) {
    try {
      return StructuredText.readJsonObject(line);
    } catch (StructuredText.MalformedException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
