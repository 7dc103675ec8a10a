package org.policyscope.report;

/**
 * How a document report is written.
 *
 * @param includeText whether the text and its quotes are in it; without them each quote leaves a
 *     digest, so that it can still be checked against the source
 * @param oneLine whether it is one line of a JSON lines file
 */
public record ReportOptions(boolean includeText, boolean oneLine) {

  /** With text, laid out for readers. */
  public static ReportOptions readable() {
    return new ReportOptions(true, false);
  }
}
