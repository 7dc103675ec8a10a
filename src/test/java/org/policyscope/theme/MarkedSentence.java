package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityLink;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Span;

/**
 * A sentence in which the evidence stands in square brackets and the entities in braces, a demonym
 * behind a tilde.
 *
 * @param text without marks
 * @param evidence the words in square brackets
 */
record MarkedSentence(String text, String evidence, Span place, List<EntityMention> mentions) {

  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<EntityMention> mentions = new ArrayList<>();
    int open = 0;
    int bracket = 0;
    Span evidence = new Span(0, 0);
    boolean demonym = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> bracket = text.length();
        case ']' -> evidence = new Span(bracket, text.length());
        case '{' -> {
          open = text.length();
          demonym = marked.charAt(i + 1) == '~';
        }
        case '}' -> mentions.add(mention(new Span(open, text.length()), demonym));
        case '~' -> {}
        default -> text.append(c);
      }
    }
    return new MarkedSentence(text.toString(), evidence.of(text), evidence, mentions);
  }

  private static EntityMention mention(Span span, boolean demonym) {
    return new EntityMention(
        EntityType.COUNTRY,
        Optional.of(demonym ? CountryKind.DEMONYM : CountryKind.NAME),
        span,
        0,
        Optional.empty(),
        1,
        List.of("gazetteer"),
        OptionalInt.empty());
  }

  /** The role of each entity, by its words; "-" for one that is not linked. */
  Map<String, String> roles(ParsedDocument document, List<ThemeAssignment> themes) {
    Map<String, String> roles = new TreeMap<>();
    mentions.forEach(mention -> roles.put(mention.span().of(text), "-"));
    for (ThemeAssignment theme : themes) {
      for (Evidence found : theme.evidence()) {
        if (found.span().equals(place)) {
          for (EntityLink link : found.links()) {
            String name = mentions.get(link.mention()).span().of(document.text());
            roles.put(name, link.role().label());
          }
        }
      }
    }
    return roles;
  }
}
