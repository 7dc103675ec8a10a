package org.policyscope.analysis.corenlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * CoreNLP's models jar, opened by its path: half a gigabyte that needs no place on the class path.
 *
 * @param path of the jar
 */
record ModelJar(Path path) {

  /** Makes an object from a stream. */
  interface Reader<T> {
    T read(InputStream stream) throws IOException, ClassNotFoundException;
  }

  /** Fails early, before anything is loaded, if the jar has no such entry. */
  void check(String entry) {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      entry(jar, entry);
    } catch (IOException e) {
      throw missing(entry, e);
    }
  }

  <T> T read(String name, Reader<T> reader) {
    try (ZipFile jar = new ZipFile(path.toFile());
        InputStream stream =
            new BufferedInputStream(jar.getInputStream(entry(jar, name)), 1 << 16)) {
      return reader.read(stream);
    } catch (PolicyscopeException e) {
      throw e;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw missing(name, e);
    }
  }

  /** What tells one state of an entry from another, as the jar itself says: costs no reading. */
  String checksum(String name) {
    try (ZipFile jar = new ZipFile(path.toFile())) {
      ZipEntry found = entry(jar, name);
      return found.getSize() + ":" + found.getCrc();
    } catch (IOException e) {
      throw missing(name, e);
    }
  }

  private ZipEntry entry(ZipFile jar, String name) {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      throw new PolicyscopeException(
          ProblemCode.MODEL_MISSING.problem(
              "CoreNLP's model " + name + " was not found", path + " has no such entry"));
    }
    return entry;
  }

  private PolicyscopeException missing(String name, Exception cause) {
    return new PolicyscopeException(
        ProblemCode.MODEL_MISSING.problem(
            "CoreNLP's model " + name + " cannot be read from " + path, String.valueOf(cause)),
        cause);
  }
}
