package org.policyscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes Ctrl-C end a run in good order: no new documents are begun, those in flight are finished,
 * the manifest says how far it got. The process then ends with status 130, as the shell expects.
 */
final class Interruption implements AutoCloseable {
  private static final long SECONDS_TO_FINISH = 120;

  private final Thread run = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "interruption");
  private volatile boolean happened;

  private Interruption() {}

  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the user asked to stop. */
  boolean happened() {
    return happened;
  }

  private void interrupt() {
    happened = true;
    run.interrupt();
    try {
      // The process is already going down; a run that does not end must not hold it for ever.
      boolean inTime = ended.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
      happened = inTime || happened;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!happened) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
