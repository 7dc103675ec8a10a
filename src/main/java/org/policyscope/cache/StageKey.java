package org.policyscope.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.policyscope.resource.Digests;

/** The SHA-256 of everything that an entry depends on, told in a fixed order. For one thread. */
public final class StageKey {
  private final MessageDigest digest = Digests.newSha256();

  /** With the length of the text before it, so that no two lists of texts look the same. */
  public StageKey add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  public StageKey add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  /** Names and values. */
  public StageKey add(SortedMap<String, String> values) {
    add(values.size());
    for (Map.Entry<String, String> value : values.entrySet()) {
      add(value.getKey()).add(value.getValue());
    }
    return this;
  }

  /** 64 hexadecimal digits; nothing can be added afterwards. */
  public String build() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
