package org.policyscope.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policyscope.analysis.EngineAnalyzer;
import org.policyscope.analysis.SentenceRules;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.clean.Cleaners;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.Outcome;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.Provenance;
import org.policyscope.document.SourceDocument;
import org.policyscope.ingest.IngestItem;
import org.policyscope.resource.Resources;
import org.policyscope.theme.CombinedThemeScorer;
import org.policyscope.theme.Taxonomy;
import org.policyscope.theme.ThemeCues;

class BatchRunnerTest {
  private final StageClock clock = new StageClock();
  private final AtomicInteger belowMade = new AtomicInteger();

  @Test
  void everyDocumentEndsInExactlyOneWay() {
    List<IngestItem> items = new ArrayList<>();
    items.add(pending("good"));
    items.add(failing("unreadable", ProblemCode.UNREADABLE_FILE));
    items.add(failing("empty", ProblemCode.EMPTY_DOCUMENT));
    items.add(pending("poison"));
    Problem problem = ProblemCode.INVALID_JSON.problem("lines.jsonl:3");
    items.add(
        new IngestItem.Rejected(new Outcome.Failed("broken", "lines.jsonl", "ingest", problem)));
    items.add(pending("mended", ProblemCode.INVALID_BYTES));
    Set<String> written = ConcurrentHashMap.newKeySet();
    List<Outcome> outcomes = run(items, document -> written.add(document.source().id()), 2);
    assertThat(outcomes)
        .extracting(outcome -> outcome.id() + " " + outcome.getClass().getSimpleName())
        .containsExactly(
            "broken Failed",
            "empty Skipped",
            "good Done",
            "mended Degraded",
            "poison Failed",
            "unreadable Failed");
    assertThat(written).containsExactlyInAnyOrder("good", "mended");
  }

  @Test
  void aFailureOfTheAnalysisSaysWhichStageAndWhy() {
    List<Outcome> outcomes = run(List.of(pending("poison")), document -> {}, 1);
    Outcome.Failed failed = (Outcome.Failed) outcomes.get(0);
    assertThat(failed.problem().code()).isEqualTo(ProblemCode.ANALYSIS_FAILED);
    assertThat(failed.problem().cause()).contains("poisoned on purpose");
    assertThat(failed.stage()).isEqualTo("analysis");
  }

  @Test
  void aDocumentWithAnEndlessLineIsReadOnTheLevelBelow() {
    List<Integer> levels = new ArrayList<>();
    List<Outcome> outcomes =
        run(
            List.of(
                pending("a"),
                pending("b", ProblemCode.LINE_TOO_LONG),
                pending("c", ProblemCode.LINE_TOO_LONG)),
            document -> levels.add(document.provenance().level()),
            1);
    assertThat(levels).containsExactly(0, 1, 1);
    assertThat(((Outcome.Degraded) outcomes.get(1)).level()).isEqualTo(1);
    assertThat(belowMade).hasValue(1);
  }

  @Test
  void aSinkThatCannotWriteEndsTheRun() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<IngestItem> endless =
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(i -> (IngestItem) pending("d" + taken.incrementAndGet()))
            .iterator();
    assertThatThrownBy(
            () ->
                new BatchRunner(ladder(), clock, 2)
                    .run(
                        endless,
                        document -> {
                          throw new PolicyscopeException(
                              ProblemCode.OUTPUT_NOT_WRITABLE.problem("out", "disk full"));
                        },
                        (outcome, tokens) -> {}))
        .isInstanceOf(PolicyscopeException.class)
        .hasMessageContaining("OUTPUT_NOT_WRITABLE");
  }

  @Test
  void anInterruptEndsTheRunAndKeepsWhatIsDone() {
    Iterator<IngestItem> endless =
        IntStream.iterate(0, i -> i + 1).mapToObj(i -> (IngestItem) pending("d" + i)).iterator();
    Thread run = Thread.currentThread();
    AtomicInteger written = new AtomicInteger();
    List<Outcome> outcomes =
        new BatchRunner(ladder(), clock, 2)
            .run(
                endless,
                document -> {
                  if (written.incrementAndGet() == 5) {
                    run.interrupt();
                  }
                },
                (outcome, tokens) -> {});
    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcomes).hasSize(written.get()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void memoryHoldsAFewDocumentsAThread() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<IngestItem> items = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String id = "d" + i;
      items.add(
          new IngestItem.Pending(
              id,
              id,
              () -> {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                return source(id, List.of());
              }));
    }
    run(items, document -> open.decrementAndGet(), 3);
    assertThat(most.get()).isLessThanOrEqualTo(3);
  }

  private List<Outcome> run(List<IngestItem> items, ReportSink sink, int threads) {
    return new BatchRunner(ladder(), clock, threads)
        .run(items.iterator(), sink, (outcome, tokens) -> {});
  }

  private PipelineLadder ladder() {
    return new PipelineLadder(
        pipeline(0),
        () -> {
          belowMade.incrementAndGet();
          return pipeline(1);
        });
  }

  private Pipeline pipeline(int level) {
    Resources resources = new Resources(Optional.empty());
    Taxonomy none = new Taxonomy("none", "No themes", "1", 0.5, 0.5, 0.03, List.of(), List.of());
    return new Pipeline(
        Cleaners.standard(resources),
        new EngineAnalyzer(CoreNlp.fast(), SentenceRules.english()),
        document -> {
          if (document.clean().source().id().equals("poison")) {
            throw new IllegalStateException("poisoned on purpose");
          }
          return List.of();
        },
        new CombinedThemeScorer(none, ThemeCues.read(resources)),
        none,
        new Provenance("test", "corenlp", level, new TreeMap<>()),
        clock);
  }

  private static IngestItem.Pending pending(String id, ProblemCode... codes) {
    List<Problem> problems = java.util.Arrays.stream(codes).map(code -> code.problem(id)).toList();
    return new IngestItem.Pending(id, id, () -> source(id, problems));
  }

  private static IngestItem.Pending failing(String id, ProblemCode code) {
    return new IngestItem.Pending(
        id,
        id,
        () -> {
          throw new PolicyscopeException(code.problem(id));
        });
  }

  private static SourceDocument source(String id, List<Problem> problems) {
    return new SourceDocument(
        id,
        id,
        "text/plain",
        "",
        "Ghana and Togo met.",
        DocumentMetadata.none(),
        List.of(),
        problems);
  }
}
