package org.policyscope.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policyscope.report.Diagnosis;

/** Shows a {@link Diagnosis}: under each heading lines of cells, parted by tabs. */
final class DiagnosisText {
  private final PrintStream out;
  private final Diagnosis diagnosis;

  private DiagnosisText(Diagnosis diagnosis, PrintStream out) {
    this.out = out;
    this.diagnosis = diagnosis;
  }

  static void write(Diagnosis diagnosis, PrintStream out) {
    new DiagnosisText(diagnosis, out).write();
  }

  private void write() {
    out.printf("%d documents, %d sentences%n", diagnosis.documents(), diagnosis.sentences());
    if (diagnosis.strangers() > 0) {
      out.printf(
          "%d terms of the reports are not in the taxonomy: the run used another one or another"
              + " version; name it with --taxonomy%n",
          diagnosis.strangers());
    }
    terms("never fires", diagnosis.neverFires(), term -> "");
    terms("fires everywhere", diagnosis.firesEverywhere(), this::shares);
    terms("always shadowed", diagnosis.alwaysShadowed(), DiagnosisText::reasons);
    terms("never counts", diagnosis.neverCounts(), DiagnosisText::reasons);
    heading("fires for two themes", diagnosis.firesForTwo().size());
    for (Diagnosis.Shared shared : diagnosis.firesForTwo()) {
      out.printf(
          "  %s\t%s\t%s\t%d times%n",
          shared.theme(), shared.other(), shared.terms(), shared.times());
    }
    if (!diagnosis.hasText()) {
      out.println("no proposals: the reports hold no text; run again without --no-text");
      return;
    }
    heading("proposed terms", diagnosis.proposals().values().stream().mapToInt(List::size).sum());
    diagnosis.proposals().forEach((theme, list) -> list.forEach(one -> proposal(theme, one)));
  }

  private void terms(
      String heading, List<Diagnosis.Term> terms, Function<Diagnosis.Term, String> remark) {
    heading(heading, terms.size());
    for (Diagnosis.Term term : terms) {
      String cell = remark.apply(term);
      out.printf("  %s\t%s%s%n", term.theme(), term.term(), cell.isEmpty() ? "" : "\t" + cell);
    }
  }

  private void heading(String heading, int count) {
    out.printf("%s: %d%n", heading, count);
  }

  private String shares(Diagnosis.Term term) {
    return String.format(
        Locale.ROOT,
        "%.0f%% of documents, %.1f%% of sentences",
        100.0 * term.documents() / diagnosis.documents(),
        100.0 * term.sentences() / diagnosis.sentences());
  }

  private static String reasons(Diagnosis.Term term) {
    return term.suppressed().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private void proposal(String theme, Diagnosis.Proposal proposal) {
    out.printf(
        Locale.ROOT,
        "  %s\t%s\tlog-likelihood %.1f\tlog ratio %.1f\t%d sentences with the theme in %d documents,"
            + " %d without%n",
        theme,
        proposal.phrase(),
        proposal.logLikelihood(),
        proposal.logRatio(),
        proposal.with(),
        proposal.documents(),
        proposal.without());
    proposal.contexts().forEach(context -> out.printf("    %s%n", context));
  }
}
