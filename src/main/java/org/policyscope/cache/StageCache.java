package org.policyscope.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A folder with one file for each entry, named by its key. Entries are written under a temporary
 * name and moved into place, so that several runs may share a folder. What cannot be read counts as
 * missing, what cannot be written is left out; neither is an error. Safe for use by many threads.
 */
public final class StageCache {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
  private static final String EXTENSION = ".stage";
  private static final String TEMPORARY = ".tmp";
  private static final Pattern OURS =
      Pattern.compile("[0-9a-f]{64}\\.stage|\\.[0-9a-f]{64}-[0-9]+-[0-9]+\\.tmp");
  private static final AtomicLong NUMBER = new AtomicLong();

  private final Path folder;
  private final AtomicInteger found = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger damaged = new AtomicInteger();
  private final AtomicInteger unwritten = new AtomicInteger();

  /**
   * @param folder made when the first entry is written
   */
  public StageCache(Path folder) {
    this.folder = folder;
  }

  /**
   * What became of entries so far.
   *
   * @param found that were read
   * @param written anew
   * @param damaged that were there and could not be read
   * @param unwritten that could not be written
   */
  public record Use(int found, int written, int damaged, int unwritten) {}

  public Use use() {
    return new Use(found.get(), written.get(), damaged.get(), unwritten.get());
  }

  /** Whether nothing can be found in it. */
  public boolean isEmpty() {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
      return !files.iterator().hasNext();
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * The entry of that key, if there is a sound one.
   *
   * @param key of 64 hexadecimal digits
   */
  <T> Optional<T> read(String key, Function<EntryReader, T> decoder) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      EntryReader reader = Envelope.open(key, bytes);
      T value = decoder.apply(reader);
      if (!reader.atEnd()) {
        throw new IllegalArgumentException("it goes on behind its end");
      }
      found.incrementAndGet();
      return Optional.of(value);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      damaged.incrementAndGet();
      return Optional.empty();
    } catch (ArithmeticException | NegativeArraySizeException e) {
      damaged.incrementAndGet();
      return Optional.empty();
    }
  }

  /**
   * Writes an entry, in the place of one that may be there.
   *
   * @param key of 64 hexadecimal digits
   * @param encoder may refuse by an {@link IllegalArgumentException}
   */
  void write(String key, Consumer<EntryWriter> encoder) {
    Path file = file(key);
    Path temporary =
        folder.resolve(
            "."
                + key
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + NUMBER.incrementAndGet()
                + TEMPORARY);
    try {
      EntryWriter writer = new EntryWriter();
      encoder.accept(writer);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      try {
        Files.write(
            temporary, Envelope.close(key, writer.toBytes()), StandardOpenOption.CREATE_NEW);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      written.incrementAndGet();
    } catch (IOException | IllegalArgumentException e) {
      unwritten.incrementAndGet();
    }
  }

  /** Removes all entries but these, and what killed runs have left; never another file. */
  public void keepOnly(Set<String> keys) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (OURS.matcher(name).matches()
            && !(name.endsWith(EXTENSION)
                && keys.contains(name.substring(0, name.length() - EXTENSION.length())))
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      // What is left over takes room and does no harm.
      return;
    }
    removeIfEmpty();
  }

  private void removeIfEmpty() {
    if (isEmpty()) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // Somebody else's files lie there; they stay.
        return;
      }
    }
  }

  private Path file(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalStateException("no key: " + key);
    }
    return folder.resolve(key + EXTENSION);
  }
}
