package org.policyscope.theme;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands above whom among the themes of a taxonomy, by place. */
final class ThemeFamily {
  private static final int NONE = -1;

  private final int[] parents;
  private final Map<String, Integer> places = new HashMap<>();

  ThemeFamily(List<Theme> themes) {
    this.parents = new int[themes.size()];
    for (int theme = 0; theme < parents.length; theme++) {
      parents[theme] =
          themes.get(theme).parent().map(up -> places.getOrDefault(up, NONE)).orElse(NONE);
      places.put(themes.get(theme).id(), theme);
    }
  }

  /** For each theme the place of the one above it, which comes before it; -1 for none. */
  int[] parents() {
    return parents.clone();
  }

  /** Whether two taxonomies have the same themes in the same order, below the same parents. */
  static boolean isSame(Taxonomy one, Taxonomy other) {
    return shape(one).equals(shape(other));
  }

  private static List<List<String>> shape(Taxonomy taxonomy) {
    return taxonomy.themes().stream()
        .map(theme -> List.of(theme.id(), theme.parent().orElse("")))
        .toList();
  }

  /** Gives each theme what was found of the themes below it. */
  void addChildren(List<ThemeTally> tallies) {
    for (int theme = parents.length - 1; theme >= 0; theme--) {
      if (parents[theme] != NONE) {
        tallies.get(parents[theme]).addChild(tallies.get(theme));
      }
    }
  }

  /** Adds all themes above those in the set. */
  void addAncestors(BitSet themes) {
    for (int theme = parents.length - 1; theme >= 0; theme--) {
      if (themes.get(theme) && parents[theme] != NONE) {
        themes.set(parents[theme]);
      }
    }
  }

  /** All themes that have their topmost parent in common with one of these. */
  BitSet treesOf(Collection<Theme> themes) {
    Set<Integer> roots = new HashSet<>();
    themes.forEach(theme -> roots.add(root(places.getOrDefault(theme.id(), NONE))));
    BitSet trees = new BitSet();
    for (int theme = 0; theme < parents.length; theme++) {
      if (roots.contains(root(theme))) {
        trees.set(theme);
      }
    }
    return trees;
  }

  private int root(int theme) {
    int at = theme;
    while (at != NONE && parents[at] != NONE) {
      at = parents[at];
    }
    return at;
  }
}
