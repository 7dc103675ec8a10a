package org.policyscope.pipeline;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.policyscope.cache.StageKey;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.RecognizedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeFindings;
import org.policyscope.resource.Resource;
import org.policyscope.text.Block;

/**
 * What one pipeline takes from the memory of stages, and gives to it. Whatever a stage depends on
 * is in its key: the program, models and lists, and what the stage before gave. Safe for use by
 * many threads.
 */
final class Stages {
  /** Remembers nothing. */
  static final Stages NONE = new Stages(Optional.empty(), "", "");

  private final Optional<StageMemory> memory;
  private final String reader;
  private final String scorer;

  private Stages(Optional<StageMemory> memory, String reader, String scorer) {
    this.memory = memory;
    this.reader = reader;
    this.scorer = scorer;
  }

  /**
   * @param settings engine, comparison by meaning, names of the user's
   * @param models checksums of the models that read words and names; none without statistics
   * @param resources digests of all lists and rules, by name
   * @param taxonomy the themes
   */
  static Stages of(
      StageMemory memory,
      PipelineSettings settings,
      SortedMap<String, String> models,
      SortedMap<String, String> resources,
      Resource taxonomy) {
    Optional<String> program = ProgramDigest.value();
    if (program.isEmpty()) {
      return NONE;
    }
    SortedMap<String, String> ofReader = new TreeMap<>(resources);
    ofReader.keySet().removeIf(ThemeScoring::isOfThemes);
    StageKey reader = new StageKey().add(program.get()).add(Runtime.version().feature());
    reader.add(settings.engine().label()).add(models).add(ofReader);
    settings.gazetteer().files().forEach(file -> reader.add(file.name()).add(file.sha256()));
    return new Stages(
        Optional.of(memory),
        reader.build(),
        scorer(program.get(), settings.semantic(), resources, taxonomy));
  }

  /** The part of a key that tells how themes are found. */
  private static String scorer(
      String program, SemanticMode mode, SortedMap<String, String> resources, Resource taxonomy) {
    SortedMap<String, String> used = new TreeMap<>(resources);
    used.keySet().removeIf(name -> !ThemeScoring.isOfThemes(name));
    StageKey key = new StageKey().add(program).add(mode.label()).add(used);
    return key.add(taxonomy.name()).add(taxonomy.sha256()).build();
  }

  /**
   * The key that findings would have now.
   *
   * @param reading key of the document's words and names
   * @param resources digests of all that the scorer uses, by name
   */
  static Optional<String> findingsKey(
      String reading, SemanticMode mode, SortedMap<String, String> resources, Resource taxonomy) {
    return ProgramDigest.value()
        .map(program -> findingsKey(reading, scorer(program, mode, resources, taxonomy)));
  }

  private static String findingsKey(String reading, String scorer) {
    return new StageKey().add(reading).add(scorer).build();
  }

  /** The key of a document's words and names; empty where nothing is remembered. */
  String key(CleanDocument clean, boolean explain) {
    if (memory.isEmpty()) {
      return "";
    }
    SourceDocument source = clean.source();
    StageKey key = new StageKey().add(reader).add(explain ? 1 : 0);
    key.add(source.text()).add(clean.blocks().size());
    for (Block block : clean.blocks()) {
      key.add(block.span().start()).add(block.span().end());
      key.add(block.kind().label()).add(block.section().label());
    }
    DocumentMetadata metadata = clean.metadata();
    key.add(metadata.title().orElse("")).add(metadata.date().orElse(""));
    return key.add(metadata.language().orElse("")).build();
  }

  RecognizedDocument recognized(
      String key, CleanDocument clean, Supplier<RecognizedDocument> work) {
    if (memory.isEmpty()) {
      return work.get();
    }
    return memory
        .get()
        .readings()
        .read(key, clean)
        .orElseGet(
            () -> {
              RecognizedDocument made = work.get();
              memory.get().readings().write(key, made);
              return made;
            });
  }

  ThemeFindings findings(String key, String id, Supplier<ThemeFindings> work) {
    if (memory.isEmpty()) {
      return work.get();
    }
    String themes = findingsKey(key, scorer);
    memory.get().note(id, new StageMemory.Keys(key, themes));
    return memory
        .get()
        .findings()
        .read(themes)
        .orElseGet(
            () -> {
              ThemeFindings made = work.get();
              memory.get().findings().write(themes, made);
              return made;
            });
  }
}
