package org.policyscope.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The names of files in an output folder: which are ours, and how an id becomes one. */
final class OutputNames {
  static final String MANIFEST = "run.json";
  static final String JOURNAL = ".policyscope-journal";
  static final String DOCUMENTS = "documents";
  static final String TABLES = "tables";
  static final String DOCUMENT_LINES = "documents.jsonl";
  static final String CORPUS = "corpus.json";
  static final String FAILURES = "failures.jsonl";

  private static final Set<String> FILES =
      Set.of(DOCUMENT_LINES, CORPUS, FAILURES, "dashboard.html");
  private static final Set<String> FOLDERS = Set.of(DOCUMENTS, TABLES);
  private static final Set<String> NEUTRAL =
      Set.of(".gitkeep", ".gitignore", ".ds_store", "thumbs.db", JOURNAL);
  private static final int LONGEST = 200;

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

  /**
   * The file name for an id, without extension: characters outside {@code [A-Za-z0-9._~-]} become
   * {@code %XX} of their UTF-8 bytes, what is encoded already stays, and a name too long for a file
   * system is cut and told apart by a digest.
   */
  static String encode(String id) {
    StringBuilder name = new StringBuilder(id.length());
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (isPlain(c) || c == '~' || (c == '%' && isEncoded(bytes, i))) {
        name.append(c);
      } else {
        name.append('%').append(hex(c >> 4)).append(hex(c));
      }
    }
    return name.length() <= LONGEST
        ? name.toString()
        : name.substring(0, LONGEST) + "~" + QuoteWriter.digest(id);
  }

  private static boolean isEncoded(byte[] bytes, int percent) {
    return percent + 2 < bytes.length && isHex(bytes[percent + 1]) && isHex(bytes[percent + 2]);
  }

  private static boolean isHex(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'F');
  }

  private static char hex(int value) {
    return "0123456789ABCDEF".charAt(value & 0xF);
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
