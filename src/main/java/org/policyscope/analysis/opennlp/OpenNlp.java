package org.policyscope.analysis.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.UntaggedEngine;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Digests;

/**
 * Apache OpenNLP with its English models: sentences, tokens, tags of Universal Dependencies ({@code
 * NOUN}, {@code PROPN}, {@code VERB} …), lemmas. Immutable; load it once and share it.
 */
public final class OpenNlp {
  private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String LEMMAS = "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

  private final LanguageEngine engine;

  private OpenNlp(LanguageEngine engine) {
    this.engine = engine;
  }

  /**
   * Loads the models from the class path.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if one is not there
   */
  public static OpenNlp load() {
    POSModel tags = model(TAGS, POSModel::new);
    return new OpenNlp(
        new TaggingEngine(
            segmenter(),
            new ThreadSafePOSTaggerME(tags),
            new Lemmatizer(model(LEMMAS, LemmatizerModel::new))));
  }

  /** Tokens, sentences, tags of Universal Dependencies, lemmas. */
  public LanguageEngine engine() {
    return engine;
  }

  /**
   * Tokens, sentences and lemmas without context: the three small models, no tagger.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if one is not there
   */
  public static LanguageEngine fast() {
    Lemmatizer lemmatizer = new Lemmatizer(model(LEMMAS, LemmatizerModel::new));
    return new UntaggedEngine(segmenter()::segment, lemmatizer::read);
  }

  /**
   * Digests of the models, by name.
   *
   * @param fast whether of those that {@link #fast} uses, without the tagger's
   */
  public static SortedMap<String, String> modelDigests(boolean fast) {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String model : List.of(SENTENCES, TOKENS, LEMMAS)) {
      digests.put("opennlp/" + model, Digests.labelled(model(model, Digests::sha256)));
    }
    if (!fast) {
      digests.put("opennlp/" + TAGS, Digests.labelled(model(TAGS, Digests::sha256)));
    }
    return digests;
  }

  private static Segmenter segmenter() {
    return new Segmenter(model(SENTENCES, SentenceModel::new), model(TOKENS, TokenizerModel::new));
  }

  /** Makes a model from a stream. */
  private interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> T model(String name, Reader<T> reader) {
    try (InputStream stream = OpenNlp.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new PolicyscopeException(
            ProblemCode.MODEL_MISSING.problem(
                "OpenNLP's model " + name + " was not found", "it is not on the class path"));
      }
      return reader.read(stream);
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.MODEL_MISSING.problem(
              "OpenNLP's model " + name + " cannot be read", String.valueOf(e)),
          e);
    }
  }
}
