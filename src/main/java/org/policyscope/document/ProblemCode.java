package org.policyscope.document;

/** Every thing that can go wrong with input or settings, once, with what the user can do. */
public enum ProblemCode {
  EMPTY_DOCUMENT("there is no text in it", "remove the file, or fill it"),
  BINARY_CONTENT(
      "the content is not text although the name says so",
      "give the file the extension of its real format, or remove it"),
  UNSUPPORTED_FORMAT(
      "this version cannot read the format", "save it as plain text, Markdown, HTML or JSON lines"),
  UNREADABLE_FILE("the file cannot be read", "check that it exists and that you may read it"),
  DOCUMENT_TOO_LARGE("the text is longer than the limit", "split the document into parts"),
  LINE_TOO_LONG(
      "one line is longer than any paragraph, so it was read without the statistical models",
      "check the file: line breaks may be lost, or it may hold data rather than text"),
  INVALID_BYTES(
      "some bytes do not fit the encoding of the rest; each became U+FFFD",
      "save the file in one encoding, best UTF-8"),
  LONE_SURROGATES(
      "half of a surrogate pair is no character; each became U+FFFD",
      "write the file again with a program that encodes Unicode correctly"),
  NUL_CHARACTERS(
      "the text holds NUL characters; the analysis skips them",
      "check how the file was made: it may be damaged or in another encoding"),
  INVALID_JSON("the line is not a JSON object", "mend the line; the other lines are not affected"),
  MISSING_TEXT("the JSON object has no string field `text`", "add the field `text`"),
  INVALID_FIELD("a field has a value of the wrong type and was left out", "mend the field"),
  DUPLICATE_ID(
      "another document has the same id; this one got a suffix",
      "give every document an id of its own"),
  UNSAFE_ID(
      "the id holds path characters; they are encoded in the file name",
      "use letters, digits, dot, hyphen and underscore in ids"),
  ANALYSIS_FAILED(
      "the analysis of this document failed unexpectedly",
      "run again with this document alone and report the message"),
  NO_INPUT("no input was found", "name a file or a folder that holds documents"),
  OUTPUT_NOT_A_FOLDER("the output is a file, not a folder", "name another folder with --output"),
  OUTPUT_NOT_OURS(
      "the output folder holds other files and no run.json",
      "name an empty or new folder, or use --force to write beside them"),
  OUTPUT_NOT_WRITABLE(
      "the output folder cannot be written", "check permissions and free space on the disk"),
  UNKNOWN_TAXONOMY(
      "there is no such taxonomy", "name one of `policyscope taxonomy list`, or a file"),
  UNKNOWN_THEME("the taxonomy has no such theme", "name one of `policyscope taxonomy list`"),
  INVALID_CHANGE(
      "the change does not fit the taxonomy",
      "write terms as the taxonomy does, see docs/taxonomies.md"),
  INVALID_TAXONOMY("the taxonomy has errors", "run `policyscope taxonomy check FILE` and mend it"),
  UNUSABLE_TAXONOMY(
      "the taxonomy is in no form that can be read",
      "save it as YAML, CSV, tab-separated text or SKOS (RDF/XML or Turtle), in UTF-8"),
  INVALID_GAZETTEER("the gazetteer has errors", "mend the line or concept that the message names"),
  UNUSABLE_GAZETTEER(
      "the gazetteer is in no form that can be read",
      "save it as tab-separated text, CSV, or SKOS in RDF/XML or Turtle, in UTF-8"),
  INVALID_GOLD("the gold file has errors", "mend the line that the message names"),
  MODEL_MISSING(
      "a model is missing", "build again with `mvn package`, so that Maven fetches the models"),
  NO_STAGES(
      "the run kept no stages of its documents",
      "run `policyscope analyze` again, without --no-cache, and with --cache DIR if --no-text"),
  OTHER_RESOURCES(
      "the program, or a list that themes are scored with, is not the one of the run",
      "run `policyscope analyze` again; the stages it has kept save most of the time"),
  NOT_A_RUN("the folder holds no finished run", "name a folder that `policyscope analyze` wrote");

  private final String defaultCause;
  private final String cure;

  ProblemCode(String defaultCause, String cure) {
    this.defaultCause = defaultCause;
    this.cure = cure;
  }

  /** What a user can do about it. */
  public String cure() {
    return cure;
  }

  /** The problem in general, where nothing more is known. */
  public Problem problem(String message) {
    return new Problem(this, message, defaultCause);
  }

  /** The problem with the cause that was found. */
  public Problem problem(String message, String cause) {
    return new Problem(this, message, cause);
  }
}
