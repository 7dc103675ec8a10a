package org.policyscope.cli;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.ingest.IngestItem;
import org.policyscope.ingest.IngestPlan;
import org.policyscope.ingest.Loader;
import org.policyscope.report.SourceTexts;

/** The texts of an input by id, read when they are asked for. */
final class IngestedTexts implements SourceTexts {
  private final Map<String, Loader> loaders = new HashMap<>();

  IngestedTexts(IngestPlan plan) {
    Iterator<IngestItem> items = plan.items();
    while (items.hasNext()) {
      if (items.next() instanceof IngestItem.Pending pending) {
        loaders.put(pending.id(), pending.loader());
      }
    }
  }

  @Override
  public Optional<String> textOf(String id) {
    Loader loader = loaders.get(id);
    try {
      return loader == null ? Optional.empty() : Optional.of(loader.load().text());
    } catch (PolicyscopeException e) {
      // A document that can no longer be read has no text to compare with.
      return Optional.empty();
    }
  }
}
