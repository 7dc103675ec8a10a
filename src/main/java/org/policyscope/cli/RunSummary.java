package org.policyscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.document.CorpusReport;
import org.policyscope.document.EntityType;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.Outcome;
import org.policyscope.document.OutcomeCounts;
import org.policyscope.document.Problem;
import org.policyscope.report.RunManifest;

/** What a user reads when a run is over. */
final class RunSummary {
  private static final int SHOWN = 8;
  private static final int PROBLEMS_SHOWN = 10;
  private static final int NAME_WIDTH = 48;

  private final PrintStream out;

  RunSummary(PrintStream out) {
    this.out = out;
  }

  void print(
      CorpusReport report,
      List<Outcome> outcomes,
      RunManifest.Cost cost,
      Optional<GazetteerUse> gazetteers,
      Path folder) {
    OutcomeCounts counts = report.outcomes();
    out.println();
    line(
        "Documents     %,d in = %,d done + %,d degraded + %,d failed + %,d skipped",
        counts.in(), counts.done(), counts.degraded(), counts.failed(), counts.skipped());
    line(
        "Read          %,d tokens in %,d sentences, %,d of them prose; %s",
        report.totals().tokens(),
        report.totals().sentences(),
        report.totals().proseSentences(),
        years(report));
    line(
        "Time          %.1f s, of which %.1f s start-up; then %,.0f tokens/s",
        cost.wallSeconds(), cost.startUpSeconds(), cost.tokensPerSecond());
    gazetteers.ifPresent(this::gazetteer);
    for (EntityType type : EntityType.values()) {
      entities(type, report);
    }
    themes(report);
    problems(outcomes);
    out.println();
    line("Reports are in %s; check them with: policyscope verify %s", folder, folder);
  }

  private void gazetteer(GazetteerUse use) {
    int entries = use.files().stream().mapToInt(GazetteerUse.File::entries).sum();
    line(
        "Gazetteer     %,d entries of yours, found %,d times in %,d documents; overrode %,d"
            + " built-in readings, blocked %,d",
        entries, use.found(), use.documents(), use.overriddenMentions(), use.blockedMentions());
    if (use.hidden() > 0) {
      line("              names inside longer listed ones, not counted: %,d", use.hidden());
    }
  }

  private static String years(CorpusReport report) {
    List<Integer> years =
        report.years().stream()
            .map(CorpusReport.YearCount::year)
            .flatMap(Optional::stream)
            .toList();
    return years.isEmpty()
        ? "none dated"
        : years.size() == 1
            ? "dated " + years.get(0)
            : "dated " + years.get(0) + " to " + years.get(years.size() - 1);
  }

  private void entities(EntityType type, CorpusReport report) {
    List<CorpusReport.EntitySummary> entities = report.entities().getOrDefault(type, List.of());
    out.println();
    line("%-50s mentions  documents", heading(type, entities.size()));
    for (CorpusReport.EntitySummary entity : entities.stream().limit(SHOWN).toList()) {
      line(
          "  %-48s %8d  %9d",
          shorten(entity.mention().name()), entity.mention().count(), entity.documents());
    }
  }

  private static String heading(EntityType type, int count) {
    return switch (type) {
      case COUNTRY -> "Countries (" + count + ")";
      case INSTITUTION -> "Institutions (" + count + ")";
      case STRATEGY -> "Strategies (" + count + ")";
    };
  }

  private void themes(CorpusReport report) {
    out.println();
    line("%-50s sentences  documents", "Themes");
    report.themes().stream()
        .filter(theme -> theme.sentences() > 0)
        .sorted(Comparator.comparingInt(CorpusReport.ThemeSummary::sentences).reversed())
        .limit(2 * SHOWN)
        .forEach(
            theme -> line("  %-48s %9d  %9d", theme.label(), theme.sentences(), theme.documents()));
  }

  private void problems(List<Outcome> outcomes) {
    Map<String, Problem> problems = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Degraded degraded) {
        degraded
            .problems()
            .forEach(
                problem ->
                    problems.put("degraded  " + outcome.id() + "  " + problem.code(), problem));
      } else if (outcome instanceof Outcome.Failed failed) {
        problems.put("failed    " + outcome.id(), failed.problem());
      } else if (outcome instanceof Outcome.Skipped skipped) {
        problems.put("skipped   " + outcome.id(), skipped.problem());
      }
    }
    if (problems.isEmpty()) {
      return;
    }
    out.println();
    line("Not as they should be (%d, all in failures.jsonl)", problems.size());
    problems.entrySet().stream()
        .limit(PROBLEMS_SHOWN)
        .forEach(
            entry -> {
              String kind = entry.getKey().substring(0, "degraded  ".length());
              line("  %s%s", kind, entry.getValue().describe());
            });
    if (problems.size() > PROBLEMS_SHOWN) {
      line("  and %d more", problems.size() - PROBLEMS_SHOWN);
    }
  }

  /** Names come from documents: control characters must not reach the terminal. */
  private static String shorten(String name) {
    String safe = printable(name);
    return safe.length() <= NAME_WIDTH ? safe : safe.substring(0, NAME_WIDTH - 1) + "…";
  }

  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private void line(String format, Object... values) {
    out.println(printable(String.format(Locale.ROOT, format, values)));
  }
}
