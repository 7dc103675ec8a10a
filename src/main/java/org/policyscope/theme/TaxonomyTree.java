package org.policyscope.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts every parent before its children, and says where the tree is none. */
final class TaxonomyTree {
  private final Map<String, Theme> byId = new HashMap<>();
  private final Set<String> placed = new LinkedHashSet<>();
  private final Set<String> inCycle = new HashSet<>();
  private final List<TaxonomyReader.Finding> findings = new ArrayList<>();
  private final Places places;

  private TaxonomyTree(Places places) {
    this.places = places;
  }

  static TaxonomyTree of(List<Theme> themes, Places places) {
    TaxonomyTree tree = new TaxonomyTree(places);
    Map<String, Integer> times = new HashMap<>();
    for (Theme theme : themes) {
      int time = times.merge(theme.id(), 1, Integer::sum) - 1;
      if (time > 0) {
        tree.report(places.of(theme.id(), time), "theme " + theme.id() + " stands twice");
      } else {
        tree.byId.put(theme.id(), theme);
      }
    }
    themes.forEach(tree::place);
    return tree;
  }

  /** The themes in the order of the file, but each parent before its first child. */
  List<Theme> themes() {
    return placed.stream().map(id -> Optional.ofNullable(byId.get(id)).orElseThrow()).toList();
  }

  List<TaxonomyReader.Finding> findings() {
    return findings;
  }

  /** Places what stands above a theme and then the theme; a chain may be of any length. */
  private void place(Theme start) {
    Deque<String> chain = new ArrayDeque<>();
    Set<String> onChain = new LinkedHashSet<>();
    Optional<String> next = Optional.of(start.id());
    while (next.isPresent() && !placed.contains(next.get())) {
      String id = next.get();
      Theme theme = byId.get(id);
      if (theme == null) {
        reportUnknown(Optional.ofNullable(chain.peek()).orElse(start.id()), id);
        break;
      }
      if (!onChain.add(id)) {
        reportCycle(id, onChain);
        break;
      }
      chain.push(id);
      next = theme.parent();
    }
    placed.addAll(chain);
  }

  private void reportUnknown(String child, String parent) {
    report(
        places.of(child, "parent", parent),
        "parent " + parent + " of " + child + " is no theme of the taxonomy");
  }

  private void reportCycle(String id, Set<String> chain) {
    List<String> ids = List.copyOf(chain);
    List<String> cycle = ids.subList(ids.indexOf(id), ids.size());
    if (inCycle.addAll(cycle)) {
      String path = String.join(", its parent ", cycle);
      String parent = cycle.size() > 1 ? cycle.get(1) : id;
      report(
          places.of(id, "parent", parent),
          "the parents of " + id + " lead in a circle: " + path + ", its parent " + id);
    }
  }

  private void report(String place, String message) {
    findings.add(new TaxonomyReader.Finding(place, message));
  }
}
