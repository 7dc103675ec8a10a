package org.policyscope.resource;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in lower-case hexadecimal. */
public final class Digests {
  private static final int BUFFER = 1 << 16;

  private Digests() {}

  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(newSha256().digest(bytes));
  }

  /** A digest as reports and the manifest write it, with the name of its kind. */
  public static String labelled(String sha256) {
    return "sha256:" + sha256;
  }

  /**
   * Of everything that the stream still holds.
   *
   * @throws IOException if it cannot be read
   */
  public static String sha256(InputStream stream) throws IOException {
    MessageDigest digest = newSha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A fresh digest to feed piece by piece. */
  public static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
