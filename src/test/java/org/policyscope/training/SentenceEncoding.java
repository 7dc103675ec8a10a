package org.policyscope.training;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyscope.theme.encoder.EncoderModel;
import org.policyscope.theme.semantic.SentenceVectors;

/**
 * Encodes a text file line by line: {@code SentenceEncoding LINES VECTORS}. The vectors are written
 * one after the other, four bytes a dimension, lowest byte first.
 */
final class SentenceEncoding {
  private SentenceEncoding() {}

  public static void main(String[] arguments) throws IOException {
    SentenceVectors encoder = EncoderModel.load().vectors();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]));
        OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        float[] vector = encoder.of(line);
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length);
        bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(vector);
        out.write(bytes.array());
      }
    }
  }
}
