package org.policyscope.entity;

import java.util.List;
import java.util.Optional;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;

/**
 * Says what a whole string is, or declines and says why. Unlike in running text there is no
 * context: letter case does not count where the string has none to spare, and a form that may mean
 * two things is not resolved. Where the lists do not hold the string, it is read as a rewritten
 * name of a country, then as a composed name.
 */
public final class EntityResolver {
  private final WholeForms forms;
  private final RewrittenCountries rewritten;
  private final ComposedResolver composed;
  private final Abstentions abstentions;

  private EntityResolver(
      WholeForms forms,
      RewrittenCountries rewritten,
      ComposedResolver composed,
      Abstentions abstentions) {
    this.forms = forms;
    this.rewritten = rewritten;
    this.composed = composed;
    this.abstentions = abstentions;
  }

  public static EntityResolver of(Resources resources) {
    Gazetteer gazetteer = Gazetteer.load(resources);
    CountryForms countryForms = CountryForms.load(resources);
    return new EntityResolver(
        new WholeForms(gazetteer.forms(), countryForms),
        RewrittenCountries.load(resources, gazetteer.countries()),
        new ComposedResolver(resources, gazetteer),
        Abstentions.load(resources, gazetteer.forms(), countryForms));
  }

  /** What the whole of {@code name} names, or why it names nothing. */
  public Resolution resolve(String name) {
    Words words = WordScanner.scan(name);
    int from = withoutArticle(words);
    if (words.size() <= from) {
      return Resolution.none("there is no word in it");
    }
    List<WrittenForm> fitting = forms.fitting(words, from);
    Optional<Resolution> listed = forms.decide(words, from, fitting);
    if (listed.isPresent()) {
      return listed.get();
    }
    Optional<String> known = abstentions.known(words, from, fitting);
    if (known.isPresent()) {
      return Resolution.none(known.get());
    }
    boolean two = abstentions.countriesIn(words, from).size() > 1;
    Optional<Resolution> country = two ? Optional.empty() : rewritten.resolve(words, from);
    return country
        .or(() -> composed.resolve(name, words, from))
        .orElseGet(() -> Resolution.none(abstentions.unknown(words, from)));
  }

  /** The first word that counts. */
  static int withoutArticle(Words words) {
    return words.size() > 1 && words.key(0).equals("the") ? 1 : 0;
  }

  /** A word for the type, or a hyphen for none. */
  public static String label(Optional<EntityType> type) {
    return type.map(EntityType::label).orElse("-");
  }
}
