package org.policyscope.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Section;

/**
 * The word lists of {@code models/cleaning/rules.yaml}, all in lower case.
 *
 * @param sections headings and the section they open
 * @param contents headings of lists of contents
 * @param compoundPrefixes first parts that keep their hyphen
 * @param numberAbbreviations words that a number belongs to
 * @param openWords words that no sentence ends with
 * @param salutations first words of lines that are no title
 * @param affiliationWords words of institutions in the line below an author
 * @param finiteVerbs verbs that sentences have and headings mostly do not
 * @param nameOpeners first words of names, which no line ends with behind an article
 */
record CleaningRules(
    Map<String, Section> sections,
    Set<String> contents,
    Set<String> compoundPrefixes,
    Set<String> numberAbbreviations,
    Set<String> openWords,
    Set<String> salutations,
    Set<String> affiliationWords,
    Set<String> finiteVerbs,
    Set<String> nameOpeners) {
  private static final int LONGEST_HEADING = 80;
  private static final String NAME = "cleaning/rules.yaml";

  /**
   * Reads the rules.
   *
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if they are missing or
   *     malformed
   */
  static CleaningRules load(Resources resources) {
    Resource resource = resources.get(NAME);
    Map<String, Object> rules;
    try {
      rules = StructuredText.readYamlMapping(resource.content());
    } catch (StructuredText.MalformedException e) {
      throw new PolicyscopeException(
          ProblemCode.MODEL_MISSING.problem(
              NAME + ":" + e.line() + " is malformed", String.valueOf(e.getMessage())),
          e);
    }
    return new CleaningRules(
        sections(rules.get("sections")),
        words(rules.get("contents")),
        words(rules.get("compoundPrefixes")),
        words(rules.get("numberAbbreviations")),
        words(rules.get("openWords")),
        words(rules.get("salutations")),
        words(rules.get("affiliationWords")),
        words(rules.get("finiteVerbs")),
        words(rules.get("nameOpeners")));
  }

  /** The section that a heading opens by its words, number and end marks aside. */
  Optional<Section> sectionOf(String heading) {
    return heading.length() > LONGEST_HEADING
        ? Optional.empty()
        : Optional.ofNullable(sections.get(bare(heading)));
  }

  boolean opensContents(String heading) {
    return heading.length() <= LONGEST_HEADING && contents.contains(bare(heading));
  }

  /** Whether a line speaks to somebody, or of its speaker, as no title does. */
  boolean isSpoken(String line) {
    String words = bare(line.substring(0, Math.min(line.length(), LONGEST_HEADING)));
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return salutations.contains(words.substring(0, end)) || line.contains(" I ");
  }

  /** How many verbs a stretch has that tell it from a heading or a list of cited works. */
  int finiteVerbs(String words) {
    int verbs = 0;
    int start = -1;
    for (int i = 0; i <= words.length(); i++) {
      boolean letter = i < words.length() && Character.isLetter(words.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        verbs += i - start <= 6 && finiteVerbs.contains(words.substring(start, i)) ? 1 : 0;
        start = -1;
      }
    }
    return verbs;
  }

  /** A heading in lower case without its number and the marks around it. */
  static String bare(String heading) {
    int start = 0;
    int end = heading.length();
    while (start < end && !Character.isLetter(heading.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(heading.charAt(end - 1))) {
      end--;
    }
    String words = heading.substring(start, end).toLowerCase(Locale.ROOT);
    int dot = words.indexOf(". ");
    boolean roman = dot > 0 && dot < 6 && words.substring(0, dot).matches("[ivxa-h]+");
    return roman ? words.substring(dot + 2).strip() : words;
  }

  private static Map<String, Section> sections(@Nullable Object value) {
    Map<String, Section> sections = new HashMap<>();
    if (value instanceof Map<?, ?> map) {
      for (Section section : Section.values()) {
        words(map.get(section.label())).forEach(word -> sections.put(word, section));
      }
    }
    return Map.copyOf(sections);
  }

  private static Set<String> words(@Nullable Object value) {
    Set<String> words = new HashSet<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> words.add(String.valueOf(item)));
    }
    return Set.copyOf(words);
  }
}
