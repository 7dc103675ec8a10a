package org.policyscope.theme.semantic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of vectors made by hand: two dimensions, water and money. */
final class SmallModel {
  private static final List<String> WORDS =
      List.of("water", "river", "loan", "bank", "the", "2030");
  private static final List<String> PIECES = List.of("s", "er");

  // One row each for the words, the pieces, and the pair "river bank".
  private static final byte[] ROWS = {
    100, 0, 90, 10, 0, 100, 20, 80, 1, 1, 5, 5, /* pieces */ 0, 2, 0, 4, /* pair */ 50, -60
  };

  private SmallModel() {}

  static VectorModel model() {
    return VectorModel.read(bytes());
  }

  static byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(1000);
    buffer.putInt(0x50535631).putInt(2);
    lines(buffer, WORDS);
    lines(buffer, PIECES);
    buffer.putInt(1).putInt(1).putInt(3);
    for (int row = 0; row < ROWS.length / 2; row++) {
      buffer.putFloat(row == 0 ? 0.02f : 0.01f);
    }
    buffer.put(ROWS);
    // The mean, and a background of four sentences around it.
    buffer.putFloat(0.5f).putFloat(0.5f);
    buffer.putInt(4).putFloat(0.01f).putFloat(0.01f).putFloat(0.01f).putFloat(0.01f);
    buffer.put(new byte[] {60, 50, 50, 60, 40, 50, 50, 40});
    byte[] bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    return bytes;
  }

  private static void lines(ByteBuffer buffer, List<String> words) {
    byte[] text = String.join("\n", words).getBytes(StandardCharsets.US_ASCII);
    buffer.putInt(text.length).put(text);
  }
}
