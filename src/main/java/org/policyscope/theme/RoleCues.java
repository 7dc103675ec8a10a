package org.policyscope.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.Role;

/**
 * Words by which the part of an entity in a theme is told. Data in {@code
 * models/themes/roles.yaml}, which explains each list; all in lower case.
 */
record RoleCues(
    List<String> riskThemes,
    Map<String, VerbClass> verbs,
    VerbClass usual,
    Set<String> alsoNouns,
    Nouns nouns,
    Set<String> active) {

  RoleCues {
    riskThemes = List.copyOf(riskThemes);
    verbs = Map.copyOf(verbs);
    alsoNouns = Set.copyOf(alsoNouns);
    active = Set.copyOf(active);
  }

  /**
   * Verbs of one kind.
   *
   * @param subject role of the subject of an active form; empty if it has none
   * @param object role of the object
   * @param passive role of the subject of a passive form
   * @param inRisk whether the subject brings a risk about
   * @param controls whether the object is the subject of what stands behind
   */
  record VerbClass(
      String id,
      Optional<Role> subject,
      Optional<Role> object,
      Optional<Role> passive,
      boolean inRisk,
      boolean controls) {}

  /** Classes of nouns; see the file. */
  record Nouns(
      Set<String> giving,
      Set<String> deeds,
      Set<String> byOf,
      Set<String> doneTo,
      Set<String> owed,
      Set<String> harms,
      Set<String> hazards,
      Set<String> menaces,
      Set<String> partners,
      Set<String> members) {
    Nouns {
      giving = Set.copyOf(giving);
      deeds = Set.copyOf(deeds);
      byOf = Set.copyOf(byOf);
      doneTo = Set.copyOf(doneTo);
      owed = Set.copyOf(owed);
      harms = Set.copyOf(harms);
      hazards = Set.copyOf(hazards);
      menaces = Set.copyOf(menaces);
      partners = Set.copyOf(partners);
      members = Set.copyOf(members);
    }
  }

  /** Whether somebody bears the risk that the theme is about. */
  boolean isRisk(String theme) {
    return riskThemes.stream()
        .anyMatch(
            risk ->
                theme.startsWith(risk)
                    && (theme.length() == risk.length() || theme.charAt(risk.length()) == '.'));
  }

  /** The class of a word that may be a verb; empty if no list has it. */
  Optional<VerbClass> verb(Words.Word word) {
    VerbClass known = verbs.get(word.surface());
    return Optional.ofNullable(known != null ? known : verbs.get(word.lemma()));
  }

  static boolean isIn(Set<String> list, Words.Word word) {
    return list.contains(word.lemma()) || list.contains(word.surface());
  }
}
