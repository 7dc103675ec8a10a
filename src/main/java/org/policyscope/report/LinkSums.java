package org.policyscope.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policyscope.document.Role;

/** The links of all documents of a run, added up as {@code corpus.json} has to have them. */
final class LinkSums {
  /** Theme → link → its count and its number of documents. */
  private final Map<String, Map<Key, int[]>> byTheme = new HashMap<>();

  private record Key(String id, String type, String role) {}

  void add(JsonView report) {
    for (JsonView theme : report.objects("themes")) {
      if (theme.has("links")) {
        Map<Key, int[]> sums =
            byTheme.computeIfAbsent(theme.string("id"), ignored -> new HashMap<>());
        theme.objects("links").forEach(link -> add(sums, key(link), link.integer("count")));
        if (theme.has("coOccurrences")) {
          JsonView types = theme.object("coOccurrences");
          for (Object type : types.fields().keySet()) {
            JsonView counts = types.object(String.valueOf(type));
            for (Object id : counts.fields().keySet()) {
              Key key =
                  new Key(String.valueOf(id), String.valueOf(type), Role.CO_OCCURRENCE.label());
              add(sums, key, counts.integer(key.id()));
            }
          }
        }
      }
    }
  }

  private static void add(Map<Key, int[]> sums, Key key, int count) {
    int[] sum = sums.computeIfAbsent(key, ignored -> new int[2]);
    sum[0] += count;
    sum[1]++;
  }

  /** Compares the links of each theme, and that none which is left out is more frequent. */
  void check(JsonView corpus, Findings findings) {
    Map<String, Map<Key, int[]>> left = new TreeMap<>(byTheme);
    for (JsonView theme : corpus.objects("themes")) {
      String id = theme.string("id");
      Map<Key, int[]> sums = left.containsKey(id) ? left.remove(id) : new HashMap<>();
      int least = Integer.MAX_VALUE;
      List<JsonView> links = theme.objects("links");
      for (int i = 0; i < links.size(); i++) {
        JsonView link = links.get(i);
        int[] sum = sums.remove(key(link));
        String place = id + ".links[" + i + "]";
        findings.compare(place + ".count", sum == null ? 0 : sum[0], link.integer("count"));
        findings.compare(place + ".documents", sum == null ? 0 : sum[1], link.integer("documents"));
        least = Math.min(least, link.integer("count"));
      }
      findings.compare(id + ".linksLeftOut", sums.size(), theme.integer("linksLeftOut"));
      int most = sums.values().stream().mapToInt(sum -> sum[0]).max().orElse(0);
      findings.compare(id + ".links has the most frequent", true, most <= least);
    }
    findings.compare("themes with links", List.of(), List.copyOf(left.keySet()));
  }

  private static Key key(JsonView link) {
    return new Key(link.string("id"), link.string("type"), link.string("role"));
  }
}
