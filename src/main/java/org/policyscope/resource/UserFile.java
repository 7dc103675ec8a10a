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

/** Reads a gazetteer or taxonomy that a user names; nothing about it is trusted. */
public final class UserFile {
  /** In bytes. A gazetteer of a hundred thousand entries has about ten million. */
  private static final int LARGEST = 64 << 20;

  private final Path file;
  private final String kind;
  private final ProblemCode unusable;

  private UserFile(Path file, String kind, ProblemCode unusable) {
    this.file = file;
    this.kind = kind;
    this.unusable = unusable;
  }

  /**
   * The file as a resource named like the file, without a byte order mark.
   *
   * @throws PolicyscopeException with {@link ProblemCode#UNREADABLE_FILE} if it cannot be read, and
   *     with {@link ProblemCode#UNUSABLE_GAZETTEER} if it is too large, or no text in UTF-8
   */
  public static Resource read(Path file) {
    return read(file, "gazetteer", ProblemCode.UNUSABLE_GAZETTEER);
  }

  /**
   * The same for a file of another kind.
   *
   * @param kind as messages call it
   * @param unusable the problem of one that is too large or no text
   */
  public static Resource read(Path file, String kind, ProblemCode unusable) {
    return new UserFile(file, kind, unusable).resource();
  }

  private Resource resource() {
    byte[] bytes = bytes();
    if (bytes.length > LARGEST) {
      throw unusable("it has more than " + (LARGEST >> 20) + " megabytes");
    }
    int nul = indexOf(bytes, (byte) 0);
    if (nul >= 0) {
      throw unusable("byte " + nul + " is NUL: it is no text, or in another encoding");
    }
    String text = decode(bytes);
    Path name = file.getFileName();
    return new Resource(
        name == null ? file.toString() : name.toString(),
        Digests.sha256(bytes),
        text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  /** One byte more than the limit at most, whatever the file claims of its size. */
  private byte[] bytes() {
    if (Files.isDirectory(file)) {
      throw unreadable(new IOException("it is a folder"));
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private String decode(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < rest.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String cause = "line " + line + " holds bytes that are not UTF-8";
      throw new PolicyscopeException(unusable.problem(kind + " " + file, cause), e);
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

  private PolicyscopeException unreadable(IOException cause) {
    return new PolicyscopeException(
        ProblemCode.UNREADABLE_FILE.problem(
            kind + " " + file + " cannot be read", String.valueOf(cause)),
        cause);
  }

  private PolicyscopeException unusable(String cause) {
    return new PolicyscopeException(unusable.problem(kind + " " + file, cause));
  }
}
