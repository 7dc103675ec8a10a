package org.policyscope.theme.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import org.policyscope.theme.semantic.SentenceVectors;

/**
 * Runs the encoder on one text at a time; the vector is the mean over its pieces (Reimers and
 * Gurevych 2019, Sentence-BERT).
 */
final class SentenceEncoder implements SentenceVectors {
  /** As many terms of a theme as do not make the start long. */
  private static final int TERMS = 20;

  // Of 1, 5, 20 and 100, 5 did best on policy themes; on topics it made no difference.
  private static final double RIDGE = 5;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  /**
   * @param model in the form of ONNX
   * @throws OrtException if the library cannot run it
   */
  SentenceEncoder(byte[] model, WordPieces pieces) throws OrtException {
    this.environment = OrtEnvironment.getEnvironment();
    this.pieces = pieces;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Documents run side by side; within one, more threads would change the order of sums.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model, options);
    }
  }

  @Override
  public float[] of(String text, int start, int end) {
    long[] numbers = pieces.numbers(text.substring(start, end));
    try {
      return encode(numbers);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a sentence", e);
    }
  }

  @Override
  public int worthwhileTerms() {
    return TERMS;
  }

  @Override
  public double ridge() {
    return RIDGE;
  }

  private float[] encode(long[] numbers) throws OrtException {
    long[] shape = {1, numbers.length};
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[numbers.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      float[] sum = new float[states[0][0].length];
      double square = 0;
      for (int d = 0; d < sum.length; d++) {
        for (float[] state : states[0]) {
          sum[d] += state[d];
        }
        square += (double) sum[d] * sum[d];
      }
      for (int d = 0; d < sum.length; d++) {
        sum[d] = (float) (sum[d] / Math.sqrt(square));
      }
      return sum;
    }
  }
}
