package org.policyscope.entity;

import org.policyscope.document.NameRecognizer;
import org.policyscope.resource.Resources;

/** The one place that puts a recogniser together. */
public final class EntityRecognizers {

  private EntityRecognizers() {}

  /**
   * Gazetteers, patterns, the document's own short forms, and {@code statistical} for what these
   * leave open.
   *
   * @param resources gives gazetteers and patterns
   * @param statistical {@link NameRecognizer#NONE} for none
   */
  public static EntityRecognizer standard(Resources resources, NameRecognizer statistical) {
    return standard(resources, statistical, UserGazetteer.none());
  }

  /**
   * The same with names that a user lists; they go before all others.
   *
   * @param user {@link UserGazetteer#none()} for none
   */
  public static EntityRecognizer standard(
      Resources resources, NameRecognizer statistical, UserGazetteer user) {
    NameWords nameWords = NameWords.load(resources);
    Gazetteer gazetteer = Gazetteer.load(resources);
    return new StandardRecognizer(
        nameWords,
        new GazetteerMatcher(gazetteer.forms()),
        CountryContext.load(resources, nameWords, gazetteer.countries()),
        CountryForms.load(resources),
        new InstitutionPatterns(nameWords),
        new StrategyPatterns(nameWords),
        new StatisticalInstitutions(statistical, nameWords),
        DocumentIdentities.of(nameWords, gazetteer),
        user.names());
  }
}
