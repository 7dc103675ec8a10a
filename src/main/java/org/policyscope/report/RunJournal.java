package org.policyscope.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names each file before it is written, so that a run after a killed one knows what is ours; and
 * keeps a second run out while one is writing. Gone when a run has finished.
 */
final class RunJournal implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private RunJournal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens the journal of a folder, or gives null where another run holds it.
   *
   * @throws IOException if the folder cannot be written
   */
  static @Nullable RunJournal open(Path folder) throws IOException {
    Path file = folder.resolve(OutputNames.JOURNAL);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      held = false;
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? new RunJournal(file, channel) : null;
  }

  /** What the last run wrote or was about to write, if it did not finish. */
  List<String> leftOver() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  /** Forgets what was left over. */
  void clear() throws IOException {
    channel.truncate(0);
  }

  synchronized void add(String path) throws IOException {
    ByteBuffer line = ByteBuffer.wrap((path + "\n").getBytes(StandardCharsets.UTF_8));
    channel.position(channel.size());
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  /** The run has finished. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
