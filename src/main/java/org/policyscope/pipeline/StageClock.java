package org.policyscope.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time that all threads together spend in each stage. Safe for use by many threads. */
public final class StageClock {
  private static final double NANOSECONDS = 1e9;

  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

  public StageClock() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
    }
  }

  /** Does the work and books its time on the stage, even if the work fails. */
  public <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      adder(stage).add(System.nanoTime() - start);
    }
  }

  /** Seconds spent in the stage so far, over all threads. */
  public double seconds(Stage stage) {
    return adder(stage).sum() / NANOSECONDS;
  }

  private LongAdder adder(Stage stage) {
    LongAdder adder = nanoseconds.get(stage);
    if (adder == null) {
      throw new IllegalStateException("no clock for " + stage);
    }
    return adder;
  }
}
