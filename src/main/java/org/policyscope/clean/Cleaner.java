package org.policyscope.clean;

import java.util.List;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.SourceDocument;

/**
 * Makes a document ready for the analysis. Finds its blocks, joins their lines, then applies the
 * steps one by one. Safe for use by many threads.
 */
public final class Cleaner {
  private final BlockFinder blockFinder;
  private final LineJoiner lineJoiner;
  private final CleaningStep markdownStep;
  private final List<CleaningStep> steps;
  private final HeadMetadata headMetadata;

  Cleaner(
      BlockFinder blockFinder,
      LineJoiner lineJoiner,
      CleaningStep markdownStep,
      List<CleaningStep> steps,
      HeadMetadata headMetadata) {
    this.blockFinder = blockFinder;
    this.lineJoiner = lineJoiner;
    this.markdownStep = markdownStep;
    this.steps = List.copyOf(steps);
    this.headMetadata = headMetadata;
  }

  /** The cleaned document: any text at all has one, if only an empty one. */
  public CleanDocument clean(SourceDocument source) {
    List<SourceBlock> blocks = blockFinder.find(source);
    Draft draft = lineJoiner.join(source.text(), blocks);
    if (source.mediaType().equals(BlockFinder.MARKDOWN)) {
      draft = markdownStep.apply(draft);
    }
    for (CleaningStep step : steps) {
      draft = step.apply(draft);
    }
    return new CleanDocument(
        source, draft.text(), draft.blocks(), headMetadata.complete(source.metadata(), draft));
  }
}
