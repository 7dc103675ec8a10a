package org.policyscope.theme.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Digests;
import org.policyscope.resource.StructuredText;
import org.policyscope.theme.semantic.SentenceVectors;

/**
 * The encoder all-MiniLM-L6-v2, which stands on the class path with its vocabulary.
 *
 * @param vectors by the encoder
 * @param sha256 of the model
 */
public record EncoderModel(SentenceVectors vectors, String sha256) {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int MAXIMUM_PIECES = 256;

  /**
   * Loads it; takes some seconds.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if it, or the library that
   *     runs it, is not there or cannot run on this machine
   */
  public static EncoderModel load() {
    try {
      WordPieces pieces = new WordPieces(vocabulary(), MAXIMUM_PIECES);
      byte[] model = bytes(MODEL);
      return new EncoderModel(new SentenceEncoder(model, pieces), Digests.sha256(model));
    } catch (OrtException | IOException | LinkageError | RuntimeException e) {
      throw new PolicyscopeException(
          ProblemCode.MODEL_MISSING.problem(
              "the sentence encoder cannot be started; --semantic static needs none",
              String.valueOf(deepest(e))),
          e);
    }
  }

  /** Native libraries fail inside of initialisers; what happened is what lies deepest. */
  private static Throwable deepest(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    try {
      Map<String, Object> tokenizer =
          StructuredText.readJsonObject(new String(bytes(VOCABULARY), StandardCharsets.UTF_8));
      Map<?, ?> model = (Map<?, ?>) tokenizer.getOrDefault("model", Map.of());
      Object pieces = model.get("vocab");
      if (pieces instanceof Map<?, ?> map) {
        map.forEach(
            (piece, number) -> vocabulary.put(String.valueOf(piece), ((Number) number).intValue()));
      }
    } catch (StructuredText.MalformedException e) {
      throw new IOException(VOCABULARY + " cannot be read", e);
    }
    return vocabulary;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = EncoderModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not on the class path");
      }
      return stream.readAllBytes();
    }
  }
}
