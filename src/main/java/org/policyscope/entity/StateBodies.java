package org.policyscope.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.text.PhraseTrie;

/**
 * The listed institutions by country and by the rest of their name, so that "Indian Supreme Court"
 * finds "Supreme Court of India". Two that answer to the same words answer to none.
 */
final class StateBodies {
  /** Kinds of which a state has one, so that their plain name with its country is enough. */
  private static final Map<String, String> ONE_OF_A_KIND =
      Map.of("central-bank", "central bank", "parliament", "parliament");

  private final Map<String, CanonicalEntity> byName;

  private StateBodies(Map<String, CanonicalEntity> byName) {
    this.byName = byName;
  }

  /**
   * @param forms of the whole gazetteer, countries included
   * @param countries that are in it
   */
  static StateBodies of(PhraseTrie<WrittenForm> forms, Set<String> countries) {
    GazetteerMatcher matcher = new GazetteerMatcher(forms);
    Map<String, CanonicalEntity> found = new LinkedHashMap<>();
    Map<String, CanonicalEntity> byKind = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    Set<String> twiceByKind = new HashSet<>();
    forms.forEach(
        form -> {
          String country = form.canonical().map(it -> it.attributes().get("country")).orElse("");
          boolean body =
              form.type().equals(Optional.of(EntityType.INSTITUTION))
                  && countries.contains(country)
                  && !form.ambiguous()
                  && !form.exact();
          if (body) {
            CanonicalEntity entity = form.canonical().orElseThrow();
            add(found, twice, country + ' ' + base(matcher, form.written(), country), entity);
            String plain = ONE_OF_A_KIND.get(entity.attributes().getOrDefault("kind", ""));
            if (plain != null) {
              add(byKind, twiceByKind, country + ' ' + plain, entity);
            }
          }
        });
    found.keySet().removeAll(twice);
    byKind.keySet().removeAll(twiceByKind);
    byKind.forEach(found::putIfAbsent);
    return new StateBodies(new HashMap<>(found));
  }

  private static void add(
      Map<String, CanonicalEntity> to, Set<String> twice, String key, CanonicalEntity entity) {
    CanonicalEntity before = to.putIfAbsent(key, entity);
    if (before != null && !before.id().equals(entity.id())) {
      twice.add(key);
    }
  }

  private static String base(GazetteerMatcher matcher, String written, String country) {
    Words words = WordScanner.scan(written);
    Coverage coverage = Coverage.of(words, matcher.match(words));
    return NameParts.inside(words, coverage, 0, words.size())
        .filter(parts -> parts.country().id().equals(country))
        .map(parts -> parts.key(words))
        .orElseGet(() -> NameParts.key(words, 0, words.size()));
  }

  /** The listed body of the country that goes by the rest of its name. */
  Optional<CanonicalEntity> find(CanonicalEntity country, String base) {
    return Optional.ofNullable(byName.get(country.id() + ' ' + base));
  }
}
