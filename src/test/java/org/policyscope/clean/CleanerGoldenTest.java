package org.policyscope.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Resources;
import org.policyscope.text.Block;

/** Each {@code x.txt} or {@code x.md} under {@code clean/} gives the blocks in {@code x.blocks}. */
class CleanerGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/clean");
  private static final Cleaner CLEANER = Cleaners.standard(new Resources(Optional.empty()));

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> !path.toString().endsWith(".blocks")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextHasTheBlocksThatAReaderSees(Path file) {
    String name = file.getFileName().toString();
    String mediaType = name.endsWith(".md") ? "text/markdown" : "text/plain";
    SourceDocument source =
        new SourceDocument(
            name, name, mediaType, "", read(file), DocumentMetadata.none(), List.of(), List.of());
    Path expected = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".blocks");
    assertThat(readable(CLEANER.clean(source))).isEqualTo(read(expected));
  }

  /** Title and date, then a line for each block: kind, section, words. */
  private static String readable(CleanDocument clean) {
    StringBuilder shown = new StringBuilder();
    shown.append("title: ").append(clean.metadata().title().orElse("-")).append('\n');
    shown.append("date: ").append(clean.metadata().date().orElse("-")).append('\n');
    for (Block block : clean.blocks()) {
      shown.append(block.kind().label()).append(" | ").append(block.section().label());
      shown.append(" | ").append(block.span().of(clean.cleaned())).append('\n');
    }
    return shown.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
