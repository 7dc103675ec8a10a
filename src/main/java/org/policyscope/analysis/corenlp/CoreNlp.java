package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;
import org.policyscope.analysis.LanguageEngine;
import org.policyscope.analysis.UntaggedEngine;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Digests;

/**
 * Stanford CoreNLP with its English models: tagger {@code english-left3words-distsim}, recogniser
 * {@code english.all.3class.distsim}. Tokens follow Universal Dependencies (hyphenated words are
 * split), tags are those of the Penn Treebank. Immutable; load it once and share it.
 */
public final class CoreNlp {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String RECOGNIZER = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";

  static {
    RedwoodConfiguration.slf4j().apply();
  }

  private final LanguageEngine engine;
  private final CompletableFuture<NameRecognizer> recognizer;

  private CoreNlp(LanguageEngine engine, CompletableFuture<NameRecognizer> recognizer) {
    this.engine = engine;
    this.recognizer = recognizer;
  }

  /**
   * Loads the tagger, and starts loading the recogniser in the background, which takes longer.
   *
   * @param modelsJar CoreNLP's models jar of the same version; read, not unpacked
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if the jar, or a model in
   *     it, is missing or damaged
   */
  public static CoreNlp load(Path modelsJar) {
    ModelJar jar = new ModelJar(modelsJar);
    jar.check(TAGGER);
    jar.check(RECOGNIZER);
    CompletableFuture<NameRecognizer> recognizer =
        CompletableFuture.supplyAsync(
            () -> new OrganizationRecognizer(jar.read(RECOGNIZER, CoreNlp::readRecognizer)));
    MaxentTagger tagger =
        jar.read(TAGGER, stream -> new MaxentTagger(stream, new Properties(), false));
    return new CoreNlp(new TaggingEngine(tagger), recognizer);
  }

  /** Tokens, sentences, Penn Treebank tags and lemmas. */
  public LanguageEngine engine() {
    return engine;
  }

  /**
   * The recogniser of organisations.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if its model is damaged
   */
  public NameRecognizer nameRecognizer() {
    try {
      return recognizer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof PolicyscopeException known) {
        throw new PolicyscopeException(known.problem(), e);
      }
      throw e;
    }
  }

  /** Tokens, sentences and lemmas without context; opens no model. */
  public static LanguageEngine fast() {
    return new UntaggedEngine(new TreebankSegmenter()::segment, new Lemmatizer()::read);
  }

  /** Digests of the two models, by name, as they lie in the jar. */
  public static SortedMap<String, String> modelDigests(Path modelsJar) {
    ModelJar jar = new ModelJar(modelsJar);
    SortedMap<String, String> digests = new TreeMap<>();
    for (String model : List.of(TAGGER, RECOGNIZER)) {
      String name = "corenlp/" + model.substring(MODELS.length());
      digests.put(name, Digests.labelled(jar.read(model, Digests::sha256)));
    }
    return digests;
  }

  /**
   * Checksums of the two models, by name, as the jar lists them.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if the jar, or a model in
   *     it, is missing
   */
  public static SortedMap<String, String> modelChecksums(Path modelsJar) {
    ModelJar jar = new ModelJar(modelsJar);
    SortedMap<String, String> checksums = new TreeMap<>();
    for (String model : List.of(TAGGER, RECOGNIZER)) {
      checksums.put(model, jar.checksum(model));
    }
    return checksums;
  }

  private static CRFClassifier<CoreLabel> readRecognizer(InputStream stream)
      throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties);
    classifier.loadClassifier(new GZIPInputStream(stream, 1 << 16), properties);
    return classifier;
  }
}
