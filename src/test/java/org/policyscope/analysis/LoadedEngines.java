package org.policyscope.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.analysis.opennlp.OpenNlp;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** The models, loaded once for all tests. */
public final class LoadedEngines {
  public static final CoreNlp CORENLP =
      CoreNlp.load(Path.of(System.getProperty("policyscope.corenlp.models")));
  public static final OpenNlp OPENNLP = OpenNlp.load();
  public static final LanguageEngine CORENLP_FAST = CoreNlp.fast();
  public static final LanguageEngine OPENNLP_FAST = OpenNlp.fast();

  public static final Map<String, LanguageEngine> ALL =
      Map.of(
          "corenlp",
          CORENLP.engine(),
          "opennlp",
          OPENNLP.engine(),
          "corenlp fast",
          CORENLP_FAST,
          "opennlp fast",
          OPENNLP_FAST);

  private LoadedEngines() {}

  public static LinguisticAnalyzer analyzer(LanguageEngine engine) {
    return new EngineAnalyzer(engine, SentenceRules.english());
  }

  /** A document of one block. */
  public static CleanDocument document(String text, TextKind kind) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), kind, Section.BODY));
    return document(text, blocks);
  }

  public static CleanDocument document(String text, List<Block> blocks) {
    return new CleanDocument(
        SourceDocument.ofText("test", text),
        AlignedText.identity(text),
        blocks,
        DocumentMetadata.none());
  }
}
