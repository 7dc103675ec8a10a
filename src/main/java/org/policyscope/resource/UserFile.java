package org.policyscope.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/** Reads a gazetteer that a user names; nothing about it is trusted. */
public final class UserFile {
  /** In bytes. A gazetteer of a hundred thousand entries has about ten million. */
  private static final int LARGEST = 64 << 20;

  private UserFile() {}

  /**
   * The file as a resource named like the file, without a byte order mark.
   *
   * @throws PolicyscopeException with {@link ProblemCode#UNREADABLE_FILE} if it cannot be read, and
   *     with {@link ProblemCode#UNUSABLE_GAZETTEER} if it is too large, or no text in UTF-8
   */
  public static Resource read(Path file) {
    byte[] bytes = bytes(file);
    if (bytes.length > LARGEST) {
      throw unusable(file, "it has more than " + (LARGEST >> 20) + " megabytes");
    }
    int nul = indexOf(bytes, (byte) 0);
    if (nul >= 0) {
      throw unusable(file, "byte " + nul + " is NUL: it is no text, or in another encoding");
    }
    String text = decode(file, bytes);
    Path name = file.getFileName();
    return new Resource(
        name == null ? file.toString() : name.toString(),
        Digests.sha256(bytes),
        text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** One byte more than the limit at most, whatever the file claims of its size. */
  private static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw unreadable(file, new IOException("it is a folder"));
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < rest.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String cause = "line " + line + " holds bytes that are not UTF-8";
      throw new PolicyscopeException(
          ProblemCode.UNUSABLE_GAZETTEER.problem("gazetteer " + file, cause), e);
    }
  }

  private static int indexOf(byte[] bytes, byte wanted) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static PolicyscopeException unreadable(Path file, IOException cause) {
    return new PolicyscopeException(
        ProblemCode.UNREADABLE_FILE.problem(
            "gazetteer " + file + " cannot be read", String.valueOf(cause)),
        cause);
  }

  private static PolicyscopeException unusable(Path file, String cause) {
    return new PolicyscopeException(
        ProblemCode.UNUSABLE_GAZETTEER.problem("gazetteer " + file, cause));
  }
}
