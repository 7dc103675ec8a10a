package org.policyscope.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * One line for each document: {@code documents.jsonl}, in the order of ids. Lines are kept in a
 * temporary file as they come and put in order at the end, so that memory holds one at a time.
 */
public final class DocumentLines implements DocumentSink {
  private final OutputFolder folder;
  private final ReportOptions options;
  private final FileChannel kept;
  private final List<Line> lines = new ArrayList<>();
  private long length;

  /**
   * @throws PolicyscopeException with {@code OUTPUT_NOT_WRITABLE}
   */
  public DocumentLines(OutputFolder folder, boolean includeText) {
    this.folder = folder;
    this.options = new ReportOptions(includeText, true);
    Path file = AtomicFiles.temporary(folder.path());
    try {
      this.kept =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  @Override
  public void write(AnnotatedDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentReport.write(document, options, bytes);
    keep(document.source().id(), ByteBuffer.wrap(bytes.toByteArray()));
  }

  private synchronized void keep(String id, ByteBuffer line) {
    Line place = new Line(id, length, line.remaining());
    try {
      long at = length;
      while (line.hasRemaining()) {
        at += kept.write(line, at);
      }
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
    lines.add(place);
    length += place.length();
  }

  @Override
  public synchronized void finish() {
    lines.sort(Comparator.comparing(Line::id));
    folder.write(OutputNames.DOCUMENT_LINES, this::copy);
    try {
      kept.close();
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  private void copy(OutputStream stream) throws IOException {
    WritableByteChannel target = Channels.newChannel(stream);
    for (Line line : lines) {
      long at = line.start();
      long end = line.start() + line.length();
      while (at < end) {
        at += kept.transferTo(at, end - at, target);
      }
    }
  }

  private static PolicyscopeException notWritable(OutputFolder folder, IOException cause) {
    return new PolicyscopeException(
        ProblemCode.OUTPUT_NOT_WRITABLE.problem(folder.path().toString(), String.valueOf(cause)),
        cause);
  }

  /** Where the line of a document stands in the temporary file. */
  private record Line(String id, long start, int length) {}
}
