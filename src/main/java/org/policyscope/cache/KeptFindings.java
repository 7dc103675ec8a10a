package org.policyscope.cache;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.policyscope.document.Assertion;
import org.policyscope.document.EntityLink;
import org.policyscope.document.Evidence;
import org.policyscope.document.Modality;
import org.policyscope.document.Role;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.Speaker;
import org.policyscope.document.Stance;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeFindings;

/** Keeps what was found of each theme in a document. Safe for use by many threads. */
public final class KeptFindings {
  private final StageCache cache;

  public KeptFindings(StageCache cache) {
    this.cache = cache;
  }

  public Optional<ThemeFindings> read(String key) {
    return cache.read(key, entry -> new Reader(entry).findings());
  }

  public void write(String key, ThemeFindings findings) {
    cache.write(key, entry -> new Writer(entry).findings(findings));
  }

  /** One entry that is written. */
  private record Writer(EntryWriter entry) {

    void findings(ThemeFindings findings) {
      entry.number(findings.prose());
      entry.list(
          findings.themes(),
          theme -> {
            entry.string(theme.theme());
            entry.list(theme.evidence(), this::evidence);
            entry.list(theme.suppressed(), this::suppressed);
            entry.list(theme.scores(), this::score);
          });
    }

    private void evidence(Evidence evidence) {
      entry.number(evidence.sentence());
      entry.span(evidence.span());
      entry.string(evidence.term());
      entry.decimal(evidence.weight());
      Stance stance = evidence.stance();
      entry.constant(stance.assertion());
      entry.optional(stance.modality(), entry::constant);
      entry.optional(
          stance.speaker(),
          speaker -> {
            entry.span(speaker.span());
            entry.optional(speaker.mention());
          });
      entry.list(
          evidence.links(),
          link -> {
            entry.number(link.mention());
            entry.constant(link.role());
          });
    }

    private void suppressed(SuppressedEvidence match) {
      entry.number(match.sentence());
      entry.span(match.span());
      entry.string(match.term());
      entry.decimal(match.weight());
      entry.constant(match.reason());
    }

    private void score(SentenceScore score) {
      entry.number(score.sentence());
      entry.decimal(score.lexical());
      entry.flag(score.semantic().isPresent());
      score.semantic().ifPresent(entry::decimal);
      entry.decimal(score.score());
      entry.optional(score.nearest(), entry::string);
    }
  }

  /** One entry that is read. */
  private record Reader(EntryReader entry) {
    private static final Assertion[] ASSERTIONS = Assertion.values();
    private static final Role[] ROLES = Role.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final SuppressedEvidence.Reason[] REASONS = SuppressedEvidence.Reason.values();

    ThemeFindings findings() {
      int prose = entry.integer();
      List<ThemeFindings.OfTheme> themes =
          entry.list(
              () ->
                  new ThemeFindings.OfTheme(
                      entry.string(),
                      entry.list(this::evidence),
                      entry.list(this::suppressed),
                      entry.list(this::score)));
      return new ThemeFindings(prose, themes);
    }

    private Evidence evidence() {
      return new Evidence(
          entry.integer(),
          entry.span(),
          entry.string(),
          entry.decimal(),
          new Stance(
              entry.constant(ASSERTIONS),
              entry.optional(() -> entry.constant(MODALITIES)),
              entry.optional(() -> new Speaker(entry.span(), entry.optionalInteger()))),
          entry.list(() -> new EntityLink(entry.integer(), entry.constant(ROLES))));
    }

    private SuppressedEvidence suppressed() {
      return new SuppressedEvidence(
          entry.integer(), entry.span(), entry.string(), entry.decimal(), entry.constant(REASONS));
    }

    private SentenceScore score() {
      return new SentenceScore(
          entry.integer(),
          entry.decimal(),
          entry.flag() ? OptionalDouble.of(entry.decimal()) : OptionalDouble.empty(),
          entry.decimal(),
          entry.optional(entry::string));
    }
  }
}
