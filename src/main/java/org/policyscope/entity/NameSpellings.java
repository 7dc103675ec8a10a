package org.policyscope.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Other spellings of a full name that are no names of their own: British and American, "UN" for
 * "United Nations", "Ltd" for "Limited". Reports show them beside the listed ones, so that whoever
 * joins our tables to others by name finds the row; text is compared by {@link WordFolding}.
 */
final class NameSpellings {
  private static final Map<String, String> BRITISH_TO_AMERICAN =
      Map.ofEntries(
          Map.entry("Organisation", "Organization"),
          Map.entry("Organisations", "Organizations"),
          Map.entry("Programme", "Program"),
          Map.entry("Programmes", "Programs"),
          Map.entry("Centre", "Center"),
          Map.entry("Centres", "Centers"),
          Map.entry("Defence", "Defense"),
          Map.entry("Labour", "Labor"),
          Map.entry("Neighbourhood", "Neighborhood"),
          Map.entry("Industrialisation", "Industrialization"),
          Map.entry("Mobilisation", "Mobilization"),
          Map.entry("Modernisation", "Modernization"),
          Map.entry("Stabilisation", "Stabilization"),
          Map.entry("Standardisation", "Standardization"),
          Map.entry("Urbanisation", "Urbanization"));

  private static final Map<String, String> AMERICAN_TO_BRITISH = turned();

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern UNITED_NATIONS = Pattern.compile("^United Nations (?=\\p{L})");
  private static final Pattern UN = Pattern.compile("^UN (?=\\p{L})");
  private static final Pattern LTD = Pattern.compile(" Ltd\\.?$");
  private static final Pattern CO_LTD = Pattern.compile(" Co\\.?,? (Ltd\\.?|Limited)$");
  private static final Pattern CORP = Pattern.compile(" Corp\\.?$");
  private static final Pattern INC = Pattern.compile(",? Inc\\.?$");
  private static final Pattern LIMITED = Pattern.compile(" Limited$");

  private NameSpellings() {}

  private static Map<String, String> turned() {
    Map<String, String> turned = new HashMap<>();
    BRITISH_TO_AMERICAN.forEach((british, american) -> turned.put(american, british));
    return Map.copyOf(turned);
  }

  /** The other spellings of the names, without the names themselves, in their order. */
  static Set<String> of(Collection<String> names) {
    Set<String> others = new LinkedHashSet<>();
    for (String name : names) {
      others.add(spelled(name, BRITISH_TO_AMERICAN));
      others.add(spelled(name, AMERICAN_TO_BRITISH));
      others.add(UN.matcher(name).replaceFirst("United Nations "));
      others.add(UNITED_NATIONS.matcher(name).replaceFirst("UN "));
    }
    others.removeAll(names);
    return others;
  }

  /** The name of a company with its legal form written in full, and "Limited" in short. */
  static List<String> ofCompany(String name) {
    String full = CO_LTD.matcher(name).replaceFirst(" Company Limited");
    full = LTD.matcher(full).replaceFirst(" Limited");
    full = CORP.matcher(full).replaceFirst(" Corporation");
    full = INC.matcher(full).replaceFirst(" Incorporated");
    String brief = LIMITED.matcher(name).replaceFirst(" Ltd");
    Set<String> others = new LinkedHashSet<>(List.of(full, brief));
    others.remove(name);
    return List.copyOf(others);
  }

  private static String spelled(String name, Map<String, String> spellings) {
    String result = name;
    for (String word : WORDS.split(name)) {
      String other = spellings.get(word);
      if (other != null) {
        result = result.replaceAll("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", other);
      }
    }
    return result;
  }
}
