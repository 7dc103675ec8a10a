package org.policyscope.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.Theme;

/** Examines on a finished run how the terms of a taxonomy do, and which could be added. */
public final class TaxonomyDoctor {
  private final Taxonomy taxonomy;
  private final int proposals;

  /**
   * @param taxonomy that the run used
   * @param proposals how many terms to propose for each theme at most
   */
  public TaxonomyDoctor(Taxonomy taxonomy, int proposals) {
    this.taxonomy = taxonomy;
    this.proposals = proposals;
  }

  /**
   * Reads the reports of the run twice, one at a time.
   *
   * @throws PolicyscopeException with {@code NOT_A_RUN} if there is no finished run
   */
  public Diagnosis examine(Path folder) {
    RunReports reports = RunReports.of(folder);
    TermUse use = new TermUse(taxonomy);
    KeyPhrases phrases = new KeyPhrases();
    int[] sentences = {0};
    boolean[] text = {true};
    reports.forEach(
        report -> {
          use.read(report);
          phrases.count(report);
          text[0] &= report.has("text");
          sentences[0] += prose(report);
        });
    Map<String, List<Diagnosis.Proposal>> chosen = new LinkedHashMap<>();
    // A parent has the sentences of its children; what they lack is proposed there.
    Set<String> parents = new HashSet<>();
    taxonomy.themes().forEach(theme -> theme.parent().ifPresent(parents::add));
    for (Theme theme : taxonomy.themes()) {
      if (!parents.contains(theme.id())) {
        List<Diagnosis.Proposal> best = phrases.best(theme.id(), proposals);
        if (!best.isEmpty()) {
          chosen.put(theme.id(), new ArrayList<>(best));
        }
      }
    }
    if (!chosen.isEmpty()) {
      reports.forEach(phrases::findContexts);
    }
    chosen.forEach(
        (theme, list) -> list.replaceAll(proposal -> phrases.withContexts(theme, proposal)));
    return new Diagnosis(
        use.documents(),
        sentences[0],
        text[0],
        use.strangers(),
        use.neverFires(),
        use.firesEverywhere(sentences[0]),
        use.alwaysShadowed(),
        use.neverCounts(),
        use.firesForTwo(),
        chosen);
  }

  private static int prose(JsonView report) {
    return (int)
        report.objects("sentences").stream()
            .filter(sentence -> ThemedSentence.isProse(sentence.string("kind")))
            .count();
  }
}
