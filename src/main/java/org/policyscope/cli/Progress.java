package org.policyscope.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.policyscope.document.Outcome;
import org.policyscope.pipeline.RunObserver;

/**
 * Shows how a run goes on: a bar with rate and time left on a terminal, a plain line now and then
 * elsewhere, nothing if quiet. Safe for use by many threads.
 */
final class Progress implements RunObserver, AutoCloseable {
  private static final long MILLISECONDS_BETWEEN_LINES = 5_000;

  private final Display display;
  private final AtomicLong documents = new AtomicLong();
  private final AtomicLong tokens = new AtomicLong();

  private interface Display extends AutoCloseable {
    void show(long documents, long tokens);

    @Override
    void close();
  }

  private Progress(Display display) {
    this.display = display;
  }

  static Progress quiet() {
    return new Progress(
        new Display() {
          @Override
          public void show(long documents, long tokens) {}

          @Override
          public void close() {}
        });
  }

  static Progress bar(PrintStream stream, long total) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Analysing")
            .setInitialMax(total)
            .setUnit(" documents", 1)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(stream))
            .build();
    return new Progress(
        new Display() {
          @Override
          public void show(long documents, long tokens) {
            bar.stepTo(documents);
            bar.setExtraMessage(String.format(Locale.ROOT, "%,d tokens", tokens));
          }

          @Override
          public void close() {
            bar.close();
          }
        });
  }

  static Progress lines(PrintStream stream, long total) {
    return new Progress(new Lines(stream, total));
  }

  @Override
  public void ended(Outcome outcome, int tokensOfDocument) {
    display.show(documents.incrementAndGet(), tokens.addAndGet(tokensOfDocument));
  }

  @Override
  public void close() {
    display.close();
  }

  /** A line at most every few seconds, so that a log stays readable. */
  private static final class Lines implements Display {
    private final PrintStream stream;
    private final long total;
    private final long start = System.currentTimeMillis();
    private long last = start;

    Lines(PrintStream stream, long total) {
      this.stream = stream;
      this.total = total;
    }

    @Override
    public synchronized void show(long documents, long tokens) {
      long now = System.currentTimeMillis();
      if (now - last < MILLISECONDS_BETWEEN_LINES) {
        return;
      }
      last = now;
      double seconds = (now - start) / 1000.0;
      long left = Math.round(seconds / documents * Math.max(0, total - documents));
      stream.printf(
          Locale.ROOT,
          "%d of %d documents, %,.0f tokens/s, about %d s left%n",
          documents,
          total,
          tokens / seconds,
          left);
    }

    @Override
    public void close() {}
  }
}
