package org.policyscope.report;

import java.util.Locale;
import java.util.Set;

/** The names of files in an output folder and which of them are ours. */
final class OutputNames {
  static final String MANIFEST = "run.json";
  static final String JOURNAL = ".policyscope-journal";
  static final String DOCUMENTS = "documents";
  static final String TABLES = "tables";
  static final String DOCUMENT_LINES = "documents.jsonl";
  static final String CORPUS = "corpus.json";
  static final String STAGES = "stages.jsonl";
  static final String STAGE_FOLDER = ".policyscope-stages";
  static final String FAILURES = "failures.jsonl";

  private static final Set<String> FILES =
      Set.of(DOCUMENT_LINES, CORPUS, FAILURES, STAGES, "dashboard.html");
  private static final Set<String> FOLDERS = Set.of(DOCUMENTS, TABLES);
  private static final Set<String> NEUTRAL =
      Set.of(".gitkeep", ".gitignore", ".ds_store", "thumbs.db", JOURNAL, STAGE_FOLDER);

  private OutputNames() {}

  /**
   * Whether a path, as a manifest lists it, can be a file that this program wrote. A manifest is
   * input like any other: what it says may be wrong or hostile.
   */
  static boolean isOurs(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return FILES.contains(path);
    }
    String name = path.substring(slash + 1);
    return FOLDERS.contains(path.substring(0, slash))
        && name.indexOf('.') >= 0
        && !name.equals(".")
        && !name.equals("..")
        && name.chars().allMatch(c -> c == '%' || c == '~' || isPlain((char) c));
  }

  /** Whether a file may lie in an output folder without making it somebody else's. */
  static boolean isNeutral(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return NEUTRAL.contains(folded) || folded.startsWith("readme") || AtomicFiles.isTemporary(name);
  }

  private static boolean isPlain(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
