package org.policyscope.text;

/** The part of a document that a stretch of text belongs to. */
public enum Section {
  TITLE("title"),
  ABSTRACT("abstract"),
  KEYWORDS("keywords"),
  SUMMARY("summary"),
  INTRODUCTION("introduction"),
  BODY("body"),
  CONCLUSION("conclusion"),
  REFERENCES("references"),
  ACKNOWLEDGEMENTS("acknowledgements"),
  ANNEX("annex");

  private final String label;

  Section(String label) {
    this.label = label;
  }

  /** The name used in reports. */
  public String label() {
    return label;
  }
}
