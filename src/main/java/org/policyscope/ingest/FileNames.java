package org.policyscope.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.policyscope.resource.Digests;

/** Names of files for documents: safe on every system, inside the folder they are written to. */
public final class FileNames {
  private static final int LONGEST = 200;
  private static final int DIGEST_DIGITS = 16;
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FileNames() {}

  /**
   * The name, without extension, of the report of the document {@code id}: characters outside
   * {@code [A-Za-z0-9._~-]} percent-encoded, no leading dot, no device of Windows, at most 200
   * characters, all ASCII. An id that is encoded already stays as it is; {@link DocumentIds} sees
   * to it that no two documents of a run share a name.
   */
  public static String forId(String id) {
    String name = isEncoded(id) ? id : PercentEncoding.encode(id, "~");
    if (name.isEmpty() || name.charAt(0) == '.' || isDevice(name)) {
      StringBuilder masked = new StringBuilder();
      PercentEncoding.append(masked, name.isEmpty() ? '_' : name.charAt(0));
      name = masked.append(name, Math.min(1, name.length()), name.length()).toString();
    }
    if (name.length() <= LONGEST) {
      return name;
    }
    String digest = Digests.sha256(id.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_DIGITS);
    return name.substring(0, LONGEST - DIGEST_DIGITS - 1) + "-" + digest;
  }

  private static boolean isEncoded(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!PercentEncoding.isSafe(c) && c != '~' && !PercentEncoding.isEscape(id, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String base = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    boolean port = base.length() == 4 && (base.startsWith("com") || base.startsWith("lpt"));
    return DEVICES.contains(base) || (port && Character.isDigit(base.charAt(3)));
  }
}
