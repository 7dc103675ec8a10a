package org.policyscope.clean;

import java.util.List;
import org.policyscope.resource.Resources;

/** The cleaners there are. */
public final class Cleaners {
  private Cleaners() {}

  /** The one for every text: plain, Markdown, or with layout. */
  public static Cleaner standard(Resources resources) {
    CleaningRules rules = CleaningRules.load(resources);
    return new Cleaner(
        new BlockFinder(rules),
        new LineJoiner(new Hyphenation(rules.compoundPrefixes())),
        new EmphasisRemoval(),
        List.of(new CitationMarkRemoval(rules.numberAbbreviations()), new CharacterFolding()),
        new HeadMetadata());
  }
}
