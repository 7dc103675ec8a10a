package org.policyscope.theme.semantic;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * Vectors of words as a file holds them, with the background that belongs to them. The form of the
 * file is told in {@code models/semantic/english.md}.
 */
public final class VectorModel {
  private static final int MAGIC = 0x50535631;

  private final SentenceVectors vectors;
  private final Background background;

  /**
   * @param vectors for sentences
   * @param background of ordinary sentences among them
   */
  VectorModel(SentenceVectors vectors, Background background) {
    this.vectors = vectors;
    this.background = background;
  }

  SentenceVectors vectors() {
    return vectors;
  }

  Background background() {
    return background;
  }

  /**
   * Reads a file.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if it is damaged, or none
   *     of ours
   */
  public static VectorModel read(byte[] bytes) {
    return readAll(bytes, VectorModel::read);
  }

  private static <T> T readAll(byte[] bytes, Function<ByteBuffer, T> reader) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      if (buffer.getInt() != MAGIC) {
        throw invalid("it does not begin as one");
      }
      T read = reader.apply(buffer);
      if (buffer.hasRemaining()) {
        throw invalid("it goes on behind its end");
      }
      return read;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw invalid("it is shorter than it says, or its parts do not fit");
    }
  }

  /**
   * Other vectors, with the background in a file.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if the file is damaged, or
   *     none of ours
   */
  public static VectorModel of(SentenceVectors vectors, byte[] background) {
    return new VectorModel(
        vectors, readAll(background, buffer -> background(buffer, positive(buffer))));
  }

  private static VectorModel read(ByteBuffer buffer) {
    int dimensions = positive(buffer);
    Vocabulary words = new Vocabulary(lines(buffer));
    Vocabulary pieces = new Vocabulary(lines(buffer));
    int[] pairs = new int[2 * positive(buffer)];
    buffer.asIntBuffer().get(pairs);
    buffer.position(buffer.position() + Integer.BYTES * pairs.length);
    int rows = words.size() + pieces.size() + pairs.length / 2;
    float[] scales = floats(buffer, rows);
    byte[] values = new byte[Math.multiplyExact(rows, dimensions)];
    buffer.get(values);
    StaticVectors vectors = new StaticVectors(words, pieces, new WordPairs(pairs), scales, values);
    return new VectorModel(vectors, background(buffer, dimensions));
  }

  private static Background background(ByteBuffer buffer, int dimensions) {
    float[] mean = floats(buffer, dimensions);
    float[] scales = floats(buffer, positive(buffer));
    List<float[]> sample = new ArrayList<>();
    for (float scale : scales) {
      float[] vector = new float[dimensions];
      for (int d = 0; d < dimensions; d++) {
        vector[d] = scale * buffer.get();
      }
      sample.add(vector);
    }
    return new Background(mean, sample);
  }

  private static List<String> lines(ByteBuffer buffer) {
    byte[] text = new byte[positive(buffer)];
    buffer.get(text);
    return new String(text, StandardCharsets.US_ASCII).lines().toList();
  }

  private static float[] floats(ByteBuffer buffer, int count) {
    float[] values = new float[count];
    buffer.asFloatBuffer().get(values);
    buffer.position(buffer.position() + Float.BYTES * count);
    return values;
  }

  /** A count, which cannot be more than what is left of the file. */
  private static int positive(ByteBuffer buffer) {
    int count = buffer.getInt();
    if (count < 1 || count > buffer.remaining()) {
      throw invalid("a count in it is wrong");
    }
    return count;
  }

  private static PolicyscopeException invalid(String cause) {
    return new PolicyscopeException(
        ProblemCode.MODEL_MISSING.problem("these are no vectors of words that can be read", cause));
  }
}
