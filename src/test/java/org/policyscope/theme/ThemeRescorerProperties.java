package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.ThemeFindings;
import org.policyscope.resource.Resources;
import org.policyscope.text.Sentence;
import org.policyscope.theme.Theme.WeightedTerm;
import org.policyscope.theme.semantic.StaticSimilarity;
import org.policyscope.theme.semantic.VectorModel;

/** What a changed taxonomy finds, worked out from the present one's findings, is what it finds. */
class ThemeRescorerProperties {
  private static final Resources RESOURCES = new Resources(Optional.of(Path.of("models")));
  private static final ThemeCues CUES = ThemeCues.read(RESOURCES);
  private static final VectorModel VECTORS =
      VectorModel.read(RESOURCES.bytes("semantic/english.vec"));
  private static final Calibration CALIBRATION =
      CalibrationReader.read(RESOURCES.get("calibration/themes.yaml"), "static", "policy");
  private static final Calibration PASSAGES =
      CalibrationReader.read(RESOURCES.get("calibration/themes.yaml"), "static", "sdg");
  private static final Taxonomy PRESENT =
      TaxonomyReader.read(CombinedThemeScorerTest.resource("whatif.yaml"));
  private static final UntaggedReading READING = new UntaggedReading();

  /** Matches of every kind, denials, conditions, and sentences that mean a theme without a term. */
  private static final List<String> SENTENCES =
      List.of(
          "Debt distress is spreading among the poorest states.",
          "There is no risk of default or of a debt overhang.",
          "The settings apply by default.",
          "Exposure to the loan of the State Development Bank grew.",
          "Long exposure to the sun is unhealthy.",
          "The war ruined the exports of the country, and corruption did the rest.",
          "Tariffs on steel were raised in spring.",
          "Arms exports are another matter, as the Debt Office says.",
          "The treasury has run out of money and its lenders are nervous.",
          "Peace matters to all of us.",
          "The children went to school.",
          "A debt crisis, they say, is no debt overhang.");

  private static final List<String> TERMS =
      List.of(
          "debt overhang",
          "debt",
          "debt crisis",
          "default",
          "treasury",
          "run <2> of money",
          "(peace|school)",
          "corrupt*",
          "Debt Office",
          "no such words here",
          "tariff");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(sentences -> String.join(" ", sentences));
  }

  @Provide
  Arbitrary<Taxonomy> changes() {
    Arbitrary<List<Theme>> themes =
        Combinators.combine(
                PRESENT.themes().stream().map(ThemeRescorerProperties::changes).toList())
            .as(changed -> changed);
    return Combinators.combine(themes, Arbitraries.of(0.3, 0.5, 0.8), Arbitraries.of(0, 1, 2, 9))
        .as(
            (changed, threshold, shape) ->
                new Taxonomy(
                    "changed",
                    "",
                    "2",
                    threshold,
                    0.5,
                    0.03,
                    shape == 0 ? withoutOne(changed) : shape == 1 ? raised(changed) : changed,
                    List.of()));
  }

  /** As it is, most of the time. */
  private static Arbitrary<Theme> changes(Theme theme) {
    Arbitrary<WeightedTerm> term =
        Combinators.combine(
                Arbitraries.of(TERMS),
                Arbitraries.of(0.2, 0.5, 0.9),
                Arbitraries.<List<String>>of(List.of(), List.of("loan"), List.of("peace")))
            .as((text, weight, with) -> new WeightedTerm(text, weight, with, Optional.empty()));
    Arbitrary<Theme> changed =
        Combinators.combine(
                term.list().ofMaxSize(3),
                Arbitraries.of(theme.terms()),
                Arbitraries.of(TERMS).list().ofMaxSize(1),
                Arbitraries.<List<String>>of(
                    List.of(), theme.prototypes(), List.of("Schools are closed.")))
            .as(
                (added, removed, negative, prototypes) ->
                    with(theme, terms(theme, added, removed), negative, prototypes));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.just(theme)), net.jqwik.api.Tuple.of(2, changed));
  }

  private static List<WeightedTerm> terms(
      Theme theme, List<WeightedTerm> added, WeightedTerm removed) {
    List<WeightedTerm> terms = new ArrayList<>(theme.terms());
    terms.remove(removed);
    added.stream()
        .filter(one -> terms.stream().noneMatch(other -> other.term().equals(one.term())))
        .forEach(terms::add);
    return terms;
  }

  private static Theme with(
      Theme old, List<WeightedTerm> terms, List<String> negative, List<String> prototypes) {
    return new Theme(
        old.id(),
        old.label(),
        old.parent(),
        old.definition(),
        old.guidance(),
        terms,
        negative,
        prototypes,
        old.examples(),
        old.validated(),
        old.exactMatch());
  }

  /** Without a theme in the middle of nowhere. */
  private static List<Theme> withoutOne(List<Theme> themes) {
    return themes.stream().filter(theme -> !theme.id().equals("risk.political")).toList();
  }

  /** With a theme that has risen to the top. */
  private static List<Theme> raised(List<Theme> themes) {
    return themes.stream()
        .map(
            theme ->
                theme.id().equals("risk.political")
                    ? new Theme(
                        theme.id(),
                        theme.label(),
                        Optional.empty(),
                        theme.definition(),
                        theme.guidance(),
                        theme.terms(),
                        theme.negativeTerms(),
                        theme.prototypes(),
                        theme.examples(),
                        theme.validated(),
                        theme.exactMatch())
                    : theme)
        .toList();
  }

  @Property(tries = 300)
  void findingsWithMeaningAreTheSame(
      @ForAll("texts") String text, @ForAll("changes") Taxonomy changed) {
    checkWithMeaning(text, changed, CALIBRATION);
  }

  @Property(tries = 100)
  void findingsThatHangOnPassagesAreTheSame(
      @ForAll("texts") String text, @ForAll("changes") Taxonomy changed) {
    assertThat(PASSAGES.readsPassages()).isTrue();
    checkWithMeaning(text, changed, PASSAGES);
  }

  private static void checkWithMeaning(String text, Taxonomy changed, Calibration calibration) {
    StaticSimilarity before = StaticSimilarity.of(PRESENT, VECTORS);
    StaticSimilarity after = StaticSimilarity.of(changed, VECTORS);
    check(
        text,
        new CombinedThemeScorer(PRESENT, CUES, calibration, before),
        new CombinedThemeScorer(changed, CUES, calibration, after),
        new ThemeRescorer(
            new ThemeRescorer.Side(PRESENT, calibration, Optional.of(before)),
            new ThemeRescorer.Side(changed, calibration, Optional.of(after)),
            CUES));
  }

  @Property(tries = 300)
  void findingsByWordsAloneAreTheSame(
      @ForAll("texts") String text, @ForAll("changes") Taxonomy changed) {
    check(
        text,
        new CombinedThemeScorer(PRESENT, CUES),
        new CombinedThemeScorer(changed, CUES),
        new ThemeRescorer(
            new ThemeRescorer.Side(PRESENT, Calibration.LEXICAL, Optional.empty()),
            new ThemeRescorer.Side(changed, Calibration.LEXICAL, Optional.empty()),
            CUES));
  }

  private static void check(
      String text, ThemeScorer before, ThemeScorer after, ThemeRescorer rescorer) {
    ParsedDocument document = READING.parsed(text);
    List<EntityMention> mentions = institutions(document);
    ThemeFindings anew = rescorer.rescore(document, mentions, before.find(document, mentions));
    assertThat(anew).isEqualTo(after.find(document, mentions));
    assertThat(after.assignments(anew)).isEqualTo(after.score(document, mentions));
  }

  /** A name that shadows a term inside it. */
  private static List<EntityMention> institutions(ParsedDocument document) {
    List<EntityMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      String words = sentence.span().of(document.text());
      int at = words.indexOf("Debt Office");
      if (at >= 0) {
        int start = sentence.span().start() + at;
        mentions.add(
            new EntityMention(
                EntityType.INSTITUTION,
                Optional.empty(),
                new org.policyscope.text.Span(start, start + "Debt Office".length()),
                sentence.index(),
                Optional.empty(),
                1,
                List.of("gazetteer"),
                OptionalInt.empty()));
      }
    }
    return mentions;
  }
}
