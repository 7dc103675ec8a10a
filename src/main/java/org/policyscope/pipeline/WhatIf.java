package org.policyscope.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.policyscope.cache.KeptFindings;
import org.policyscope.cache.KeptReadings;
import org.policyscope.cache.StageCache;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.RecognizedDocument;
import org.policyscope.document.ThemeFindings;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.theme.DocumentScorer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.ThemeCues;
import org.policyscope.theme.ThemeRescorer;

/**
 * Scores the documents of a finished run with a changed taxonomy, from the stages that the run has
 * kept. Reads no text anew and starts no tagger. Safe for use by many threads.
 */
public final class WhatIf {
  private final KeptReadings readings;
  private final KeptFindings findings;
  private final SemanticMode mode;
  private final Resource resource;
  private final SortedMap<String, String> used;
  private final Taxonomy present;
  private final Taxonomy changed;
  private final ThemeRescorer rescorer;
  private final DocumentScorer before;
  private final DocumentScorer after;

  private WhatIf(
      StageCache cache,
      SemanticMode mode,
      Resource resource,
      SortedMap<String, String> used,
      ThemeRescorer.Side before,
      ThemeRescorer.Side after,
      ThemeCues cues) {
    this.readings = new KeptReadings(cache);
    this.findings = new KeptFindings(cache);
    this.mode = mode;
    this.resource = resource;
    this.used = used;
    this.present = before.taxonomy();
    this.changed = after.taxonomy();
    this.rescorer = new ThemeRescorer(before, after, cues);
    this.before = new DocumentScorer(present, before.calibration());
    this.after = new DocumentScorer(changed, after.calibration());
  }

  /** What is needed besides the taxonomies; can be loaded while they are read. */
  public static final class Parts {
    private final SemanticMode mode;
    private final MeaningModels models;
    private final ThemeCues cues;
    private final Resources resources;

    private Parts(SemanticMode mode, Resources resources) {
      this.mode = mode;
      this.resources = resources;
      this.models = MeaningModels.load(mode, resources);
      this.cues = ThemeCues.read(resources);
    }

    private ThemeRescorer.Side side(Taxonomy taxonomy) {
      return new ThemeRescorer.Side(
          taxonomy,
          ThemeScoring.calibration(mode, taxonomy, resources),
          models.similarity(taxonomy));
    }

    /** Loads them beside the caller's work. */
    public static Supplier<Parts> loading(SemanticMode mode, Resources resources) {
      return Aside.start("meaning", () -> new Parts(mode, resources));
    }
  }

  /**
   * @param cache where the run's stages lie
   * @param resource the file that the present taxonomy was read from
   * @param present the taxonomy of the run
   * @param changed the one to compare it with
   */
  public static WhatIf of(
      StageCache cache, Parts parts, Resource resource, Taxonomy present, Taxonomy changed) {
    SortedMap<String, String> used = new TreeMap<>(parts.resources.digests());
    used.putAll(parts.models.digests());
    Aside<ThemeRescorer.Side> beside = Aside.start("present", () -> parts.side(present));
    ThemeRescorer.Side after = parts.side(changed);
    ThemeRescorer.Side before = beside.get();
    used.putAll(parts.resources.digests());
    return new WhatIf(cache, parts.mode, resource, used, before, after, parts.cues);
  }

  /**
   * All documents of the run.
   *
   * @param keys by id of the document
   * @param threads how many documents are worked on at a time, 1 or more
   * @throws PolicyscopeException with {@link ProblemCode#OTHER_RESOURCES} if the run found its
   *     themes by other means than are at hand
   */
  public TaxonomyEffect effect(SortedMap<String, StageMemory.Keys> keys, int threads) {
    Queue<DocumentEffect> effects = new ConcurrentLinkedQueue<>();
    Queue<String> missing = new ConcurrentLinkedQueue<>();
    Queue<Map.Entry<String, StageMemory.Keys>> open = new ConcurrentLinkedQueue<>(keys.entrySet());
    List<Aside<Boolean>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(
          Aside.start(
              "whatif-" + i,
              () -> {
                for (var next = open.poll(); next != null; next = open.poll()) {
                  String id = next.getKey();
                  compare(id, next.getValue())
                      .ifPresentOrElse(
                          found -> effects.addAll(new EffectFinder(id, found).find()),
                          () -> missing.add(id));
                }
                return true;
              }));
    }
    workers.forEach(Aside::get);
    return TaxonomyEffect.of(
        keys.size() - missing.size(), List.copyOf(missing), effects, changed, present);
  }

  /**
   * One document with both taxonomies; empty where its stages are gone or damaged.
   *
   * @param id of the document
   * @param keys that the run has noted
   * @throws PolicyscopeException with {@link ProblemCode#OTHER_RESOURCES} if the run found its
   *     themes by other means than are at hand
   */
  public Optional<DocumentComparison> compare(String id, StageMemory.Keys keys) {
    if (!Stages.findingsKey(keys.reading(), mode, used, resource)
        .equals(Optional.of(keys.themes()))) {
      throw new PolicyscopeException(ProblemCode.OTHER_RESOURCES.problem(id));
    }
    Optional<ThemeFindings> found = findings.read(keys.themes());
    Optional<RecognizedDocument> document = readings.read(keys.reading(), id);
    if (found.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    ThemeFindings anew =
        rescorer.rescore(document.get().parsed(), document.get().mentions(), found.get());
    return Optional.of(
        new DocumentComparison(
            document.get().parsed().clean(),
            document.get().parsed().sentences(),
            found.get(),
            anew,
            before.assignments(found.get()),
            after.assignments(anew)));
  }
}
