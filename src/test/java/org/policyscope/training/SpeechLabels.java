package org.policyscope.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyscope.analysis.corenlp.CoreNlp;
import org.policyscope.document.SourceDocument;
import org.policyscope.entity.EntityRecognizers;
import org.policyscope.pipeline.Engine;
import org.policyscope.pipeline.Pipeline;
import org.policyscope.pipeline.PipelineSettings;
import org.policyscope.pipeline.Pipelines;
import org.policyscope.pipeline.StageClock;
import org.policyscope.report.DocumentReport;
import org.policyscope.report.ReportOptions;
import org.policyscope.resource.Resources;

/**
 * Labels the speeches: reports with the institutions that lists, patterns and CoreNLP's recogniser
 * find. Our own model has no part in it, so that none learns from the one before.
 */
public final class SpeechLabels {
  private SpeechLabels() {}

  /**
   * Labels.
   *
   * @param arguments models folder, folder of texts, file to write ({@code documents.jsonl})
   */
  public static void main(String[] arguments) throws IOException {
    Resources resources = new Resources(Optional.of(Path.of(arguments[0])));
    Path coreNlp = Path.of(System.getProperty("policyscope.corenlp.models"));
    // The fast level opens no model; engine and recogniser take their places.
    Pipeline fast =
        Pipelines.open(
            new PipelineSettings(Engine.CORENLP, true, "policy", Optional.of(coreNlp)),
            resources,
            new StageClock());
    Pipeline pipeline =
        RecognizerValidation.with(
            fast, EntityRecognizers.standard(resources, CoreNlp.load(coreNlp).nameRecognizer()));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
      Path folder = Path.of(arguments[1]);
      for (Path file : texts(folder)) {
        String name = folder.relativize(file).toString();
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
        DocumentReport.write(
            pipeline.annotate(SourceDocument.ofText(name, text)),
            new ReportOptions(true, true),
            out);
      }
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
