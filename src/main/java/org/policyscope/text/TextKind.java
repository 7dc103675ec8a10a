package org.policyscope.text;

/** What a stretch of a document is; only prose and list items are read for themes. */
public enum TextKind {
  PROSE("prose"),
  HEADING("heading"),
  LIST_ITEM("list-item"),
  TABLE("table"),
  CAPTION("caption"),
  FOOTNOTE("footnote"),
  RUNNING_HEAD("running-head"),
  CONTENTS("contents"),
  REFERENCE("reference"),
  METADATA("metadata"),
  NAVIGATION("navigation");

  private final String label;

  TextKind(String label) {
    this.label = label;
  }

  /** The name used in reports. */
  public String label() {
    return label;
  }
}
