package org.policyscope.pipeline;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.Outcome;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.SourceDocument;
import org.policyscope.ingest.IngestItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a corpus through the pipeline on several threads. At most a few documents a thread are in
 * memory at a time, whatever the size of the corpus. One document's failure is its own.
 */
public final class BatchRunner {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
  private static final int DOCUMENTS_IN_FLIGHT_PER_THREAD = 2;

  private final PipelineLadder pipelines;
  private final StageClock clock;
  private final int threads;

  /**
   * @param pipelines the pipeline, and the one below it for documents that are too much
   * @param clock where reading and writing are booked
   * @param threads how many documents are worked on at a time, 1 or more
   */
  public BatchRunner(PipelineLadder pipelines, StageClock clock, int threads) {
    this.pipelines = pipelines;
    this.clock = clock;
    this.threads = threads;
  }

  /**
   * What became of all documents, sorted by id.
   *
   * @param items what to read
   * @param sink gets each finished document
   * @param observer is told of each end
   * @throws PolicyscopeException with {@link ProblemCode#OUTPUT_NOT_WRITABLE} if the sink could not
   *     write; what was begun is ended first
   */
  public List<Outcome> run(Iterator<IngestItem> items, ReportSink sink, RunObserver observer) {
    ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    AtomicReference<@Nullable PolicyscopeException> broken = new AtomicReference<>();
    Semaphore places = new Semaphore(threads * DOCUMENTS_IN_FLIGHT_PER_THREAD);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      while (broken.get() == null && !Thread.currentThread().isInterrupted() && items.hasNext()) {
        IngestItem item = items.next();
        places.acquire();
        workers.execute(
            () -> {
              try {
                work(item, sink, observer, outcomes);
              } catch (PolicyscopeException e) {
                broken.compareAndSet(null, e);
              } finally {
                places.release();
              }
            });
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      finish(workers);
    }
    PolicyscopeException failure = broken.get();
    if (failure != null) {
      throw failure;
    }
    return outcomes.stream()
        .sorted(Comparator.comparing(Outcome::id).thenComparing(Outcome::source))
        .toList();
  }

  /** Lets the documents in flight come to their end, also when the run is interrupted. */
  private static void finish(ExecutorService workers) {
    workers.shutdown();
    boolean interrupted = Thread.interrupted();
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(
      IngestItem item,
      ReportSink sink,
      RunObserver observer,
      ConcurrentLinkedQueue<Outcome> outcomes) {
    Outcome outcome;
    int tokens = 0;
    Stage stage = Stage.INGEST;
    try {
      if (item instanceof IngestItem.Pending pending) {
        SourceDocument source = clock.time(Stage.INGEST, pending.loader()::load);
        stage = Stage.ANALYSIS;
        Pipeline pipeline = pipelines.forDocument(source);
        AnnotatedDocument document = pipeline.annotate(source);
        stage = Stage.REPORT;
        clock.time(
            Stage.REPORT,
            () -> {
              sink.accept(document);
              return true;
            });
        tokens = document.parsed().tokens().size();
        outcome = ended(source, pipeline.provenance().level());
      } else {
        outcome = ((IngestItem.Rejected) item).outcome();
      }
    } catch (PolicyscopeException e) {
      if (e.problem().code() == ProblemCode.OUTPUT_NOT_WRITABLE) {
        throw e;
      }
      outcome = rejected(item, stage, e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.debug("document {} failed", item.id(), e);
      outcome =
          rejected(item, stage, ProblemCode.ANALYSIS_FAILED.problem(item.source(), e.toString()));
    }
    outcomes.add(outcome);
    observer.ended(outcome, tokens);
  }

  private Outcome ended(SourceDocument source, int level) {
    return source.problems().isEmpty()
        ? new Outcome.Done(source.id(), source.source())
        : new Outcome.Degraded(
            source.id(), source.source(), Stage.INGEST.label(), level, source.problems());
  }

  /** What becomes of a document without a report, by the stage that gave it up. */
  private static Outcome rejected(IngestItem item, Stage stage, Problem problem) {
    return stage == Stage.INGEST && item instanceof IngestItem.Pending pending
        ? pending.outcomeOf(problem)
        : new Outcome.Failed(item.id(), item.source(), stage.label(), problem);
  }
}
