package org.policyscope.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policyscope.cache.StageCache;
import org.policyscope.resource.Resource;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;

class KeptTaxonomyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"policy", "sdg", "agenda", "worldbank"})
  void aTaxonomyComesBackAsItWas(String name) throws IOException {
    Resource file = file("models/themes/" + name + ".yaml");
    Taxonomy read = TaxonomyReader.read(file);
    StageMemory memory = new StageMemory(new StageCache(folder));

    assertThat(KeptTaxonomy.read(file, Optional.of(memory))).isEqualTo(read);
    StageMemory later = new StageMemory(new StageCache(folder));
    assertThat(KeptTaxonomy.read(file, Optional.of(later))).isEqualTo(read);
    assertThat(later.cache().use().found()).isOne();
    assertThat(later.shared()).isEqualTo(memory.shared()).hasSize(1);
  }

  @Test
  void aChangedFileIsReadAnew() {
    StageMemory memory = new StageMemory(new StageCache(folder));
    Resource one = small("debt");
    Resource other = small("trade");

    KeptTaxonomy.read(one, Optional.of(memory));

    assertThat(KeptTaxonomy.read(other, Optional.of(memory))).isEqualTo(TaxonomyReader.read(other));
  }

  @Test
  void aDamagedEntryIsMadeAgain() throws IOException {
    StageMemory memory = new StageMemory(new StageCache(folder));
    Resource file = small("debt");
    KeptTaxonomy.read(file, Optional.of(memory));
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        Files.writeString(entry, "no stage");
      }
    }

    StageMemory later = new StageMemory(new StageCache(folder));
    assertThat(KeptTaxonomy.read(file, Optional.of(later))).isEqualTo(TaxonomyReader.read(file));
    assertThat(later.cache().use().damaged()).isOne();
    assertThat(later.cache().use().written()).isOne();
  }

  @Test
  void withoutAMemoryTheFileIsRead() {
    Resource file = small("debt");
    assertThat(KeptTaxonomy.read(file, Optional.empty())).isEqualTo(TaxonomyReader.read(file));
  }

  @Test
  void aRowThatIsNoTaxonomyIsRefused() {
    List<String> texts = TaxonomyTexts.of(TaxonomyReader.read(small("debt")));

    assertThatThrownBy(() -> TaxonomyTexts.taxonomy(texts.subList(0, texts.size() - 1)))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(
            () -> TaxonomyTexts.taxonomy(Stream.concat(texts.stream(), Stream.of("x")).toList()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Resource small(String term) {
    String yaml =
        """
        id: small
        themes:
          - id: money
            terms:
              - {term: %s, weight: 0.7, with: [loan]}
        """;
    return Resource.of("themes/small.yaml", yaml.formatted(term).getBytes(StandardCharsets.UTF_8));
  }

  private static Resource file(String path) throws IOException {
    return Resource.of(path.substring("models/".length()), Files.readAllBytes(Path.of(path)));
  }
}
