package org.policyscope.cli;

import org.policyscope.document.Problem;

/** What the exit status of every command means. */
enum ExitStatus {
  /** All well; skipped documents included. */
  WELL(0),
  /** Finished, but documents failed or were degraded, or a check found a mismatch. */
  FINDINGS(1),
  /** Wrong usage or settings; nothing was started. */
  USAGE(2),
  /** The run could not go on. */
  BROKEN(3),
  /** Interrupted; what was done is kept. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The status of a command that ended with a problem. */
  static ExitStatus of(Problem problem) {
    return switch (problem.code()) {
      case OUTPUT_NOT_WRITABLE, MODEL_MISSING -> BROKEN;
      default -> USAGE;
    };
  }
}
