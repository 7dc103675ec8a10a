package org.policyscope.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every document of a run an id, and a file name, of its own; for one thread. */
final class DocumentIds {
  private final Set<String> fileNames = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** The id of a file: its path relative to the input, encoded. */
  static String ofSource(String source) {
    StringBuilder id = new StringBuilder();
    for (String name : source.split("/", -1)) {
      id.append(id.length() == 0 ? "" : "__").append(PercentEncoding.encode(name, ""));
    }
    return id.toString();
  }

  /** {@code wanted}, or {@code wanted~2} and so on where it, or its file name, is taken. */
  String unique(String wanted) {
    if (fileNames.add(FileNames.forId(wanted))) {
      return wanted;
    }
    int number = lastNumber.getOrDefault(wanted, 1);
    String id;
    do {
      number++;
      id = wanted + "~" + number;
    } while (!fileNames.add(FileNames.forId(id)));
    lastNumber.put(wanted, number);
    return id;
  }
}
