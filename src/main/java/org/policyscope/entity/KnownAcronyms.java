package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.MentionCount;
import org.policyscope.text.Span;

/** Pairs that only the gazetteers know: "Office of … Refugees (UNHCR)". */
final class KnownAcronyms {

  private KnownAcronyms() {}

  static List<AcronymPair> complete(
      String text,
      List<AcronymPair> pairs,
      List<EntityMention> mentions,
      Comparator<AcronymPair> order) {
    Set<Span> paired = pairs.stream().map(AcronymPair::acronym).collect(Collectors.toSet());
    List<AcronymPair> known = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      Span form = mentions.get(i).span();
      if (form.start() < 2 || "([".indexOf(text.charAt(form.start() - 1)) < 0) {
        continue;
      }
      if (paired.contains(form) || ShortForm.of(form.of(text)).isEmpty()) {
        continue;
      }
      longForm(text, mentions, i).ifPresent(found -> known.add(new AcronymPair(form, found)));
    }
    if (known.isEmpty()) {
      return pairs;
    }
    known.addAll(pairs);
    known.sort(order);
    return List.copyOf(known);
  }

  /** The mention of the same thing right before the bracket, a few mentions back at most. */
  private static Optional<Span> longForm(String text, List<EntityMention> mentions, int form) {
    Optional<String> id =
        mentions
            .get(form)
            .canonical()
            .map(CanonicalEntity::id)
            .filter(it -> !MentionCount.isUnknown(it));
    int end = mentions.get(form).span().start() - 1;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    for (int i = form - 1; i >= Math.max(0, form - 4) && id.isPresent(); i--) {
      EntityMention mention = mentions.get(i);
      boolean same = mention.canonical().map(CanonicalEntity::id).equals(id);
      if (same && mention.span().end() == end && mention.span().length() > 8) {
        return Optional.of(mention.span());
      }
    }
    return Optional.empty();
  }
}
