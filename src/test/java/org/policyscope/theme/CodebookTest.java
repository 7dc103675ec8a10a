package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyscope.resource.Resource;

class CodebookTest {
  private static final Path FOLDER = Path.of("src/test/resources/theme/codebook");

  /** The taxonomy has markup in every field; the pages show it as text. */
  @ParameterizedTest
  @CsvSource({"MARKDOWN, fields.md", "HTML, fields.html"})
  void theBookIsTheOneThatIsWrittenDown(Codebook.Format format, String expected)
      throws IOException {
    Taxonomy taxonomy =
        TaxonomyReader.read(
            Resource.of("fields.yaml", Files.readAllBytes(FOLDER.resolve("fields.yaml"))));
    assertThat(Codebook.of(taxonomy, format)).isEqualTo(Files.readString(FOLDER.resolve(expected)));
  }
}
