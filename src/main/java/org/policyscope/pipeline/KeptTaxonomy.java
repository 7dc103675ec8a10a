package org.policyscope.pipeline;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.policyscope.cache.StageKey;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.resource.Resource;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.TaxonomyReader;

/**
 * Takes a taxonomy from the kept stages, where a run has read and checked the same file before: ten
 * thousand lines of YAML take longer to read than three hundred documents to score anew.
 */
public final class KeptTaxonomy {
  private KeptTaxonomy() {}

  /**
   * The taxonomy of a file, from the memory or from the file.
   *
   * @throws PolicyscopeException as {@link TaxonomyReader#read}
   */
  public static Taxonomy read(Resource file, Optional<StageMemory> memory) {
    Optional<String> key = memory.flatMap(kept -> key(file));
    if (key.isEmpty()) {
      return TaxonomyReader.read(file);
    }
    StageMemory kept = memory.orElseThrow();
    kept.noteShared(key.get());
    return kept.texts()
        .read(key.get())
        .flatMap(KeptTaxonomy::taxonomy)
        .orElseGet(
            () -> {
              Taxonomy read = TaxonomyReader.read(file);
              kept.texts().write(key.get(), TaxonomyTexts.of(read));
              return read;
            });
  }

  private static Optional<String> key(Resource file) {
    return ProgramDigest.value()
        .map(
            program ->
                new StageKey()
                    .add(program)
                    .add("taxonomy")
                    .add(file.name())
                    .add(file.sha256())
                    .build());
  }

  private static Optional<Taxonomy> taxonomy(List<String> texts) {
    try {
      return Optional.of(TaxonomyTexts.taxonomy(texts));
    } catch (NoSuchElementException | IllegalArgumentException e) {
      // Not what a run of this program has written; the file is there.
      return Optional.empty();
    }
  }
}
