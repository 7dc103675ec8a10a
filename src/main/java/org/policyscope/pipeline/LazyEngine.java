package org.policyscope.pipeline;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.Segmentation;
import org.policyscope.analysis.WordForm;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * An engine and its recogniser that are loaded when the first document needs them. Where all
 * documents are remembered, that is never. Safe for use by many threads.
 */
final class LazyEngine implements LanguageEngine, NameRecognizer {
  private final Supplier<Pipelines.Parts> loader;
  private volatile Pipelines.@Nullable Parts loaded;

  LazyEngine(Supplier<Pipelines.Parts> loader) {
    this.loader = loader;
  }

  private Pipelines.Parts loaded() {
    Pipelines.Parts known = loaded;
    return known == null ? load() : known;
  }

  private synchronized Pipelines.Parts load() {
    Pipelines.Parts known = loaded;
    if (known == null) {
      known = loader.get();
      loaded = known;
    }
    return known;
  }

  @Override
  public Segmentation segment(String text) {
    return loaded().engine().segment(text);
  }

  @Override
  public List<WordForm> readSentence(List<String> words) {
    return loaded().engine().readSentence(words);
  }

  @Override
  public WordForm readWord(String word) {
    return loaded().engine().readWord(word);
  }

  @Override
  public List<Span> organizations(ParsedDocument document, Predicate<Sentence> wanted) {
    return loaded().names().organizations(document, wanted);
  }
}
