package org.policyscope.entity;

import java.util.Optional;
import java.util.function.Supplier;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
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
    return standard(resources, Optional.empty(), () -> statistical, user);
  }

  /**
   * The same with our own recogniser of institutions.
   *
   * @param resources gives gazetteers and patterns
   * @param model {@code recognizers/institutions-en.bin}; empty for none
   * @param second another recogniser that has a vote, {@link NameRecognizer#NONE} for none; asked
   *     for last, as it may still be loading
   * @param user names that a user lists
   * @throws PolicyscopeException with {@link ProblemCode#MODEL_MISSING} if the model is damaged
   */
  public static EntityRecognizer standard(
      Resources resources,
      Optional<byte[]> model,
      Supplier<NameRecognizer> second,
      UserGazetteer user) {
    return build(resources, model.map(SequenceModel::read), second, user);
  }

  /** The same as its class, for training. */
  static StandardRecognizer listsAndPatterns(Resources resources) {
    return build(resources, Optional.empty(), () -> NameRecognizer.NONE, UserGazetteer.none());
  }

  private static StandardRecognizer build(
      Resources resources,
      Optional<SequenceModel> model,
      Supplier<NameRecognizer> second,
      UserGazetteer user) {
    NameWords nameWords = NameWords.load(resources);
    Gazetteer gazetteer = Gazetteer.load(resources);
    GazetteerMatcher matcher = new GazetteerMatcher(gazetteer.forms());
    CountryContext context = CountryContext.load(resources, nameWords, gazetteer.countries());
    DocumentIdentities identities = DocumentIdentities.of(nameWords, gazetteer);
    return new StandardRecognizer(
        nameWords,
        matcher,
        context,
        CountryForms.load(resources),
        new InstitutionPatterns(nameWords),
        new StrategyPatterns(nameWords),
        new StatisticalInstitutions(model, second.get(), nameWords),
        identities,
        user.names());
  }
}
