package org.policyscope.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policyscope.resource.StructuredText;
import org.policyscope.resource.StructuredText.MalformedException;

/** The run as a whole: nothing is missing, nothing too much, the counts add up. */
final class RunCheck {
  private static final List<String> WITHOUT_REPORT = List.of("failed", "skipped");

  private final Path folder;
  private final JsonView manifest;
  private final Findings findings;
  private final Map<String, String> digests = new HashMap<>();

  RunCheck(Path folder, JsonView manifest, Findings findings) {
    this.folder = folder;
    this.manifest = manifest;
    this.findings = findings;
    for (JsonView output : manifest.objects("outputs")) {
      digests.put(output.string("path"), output.string("sha256"));
    }
  }

  String listedDigest(String path) {
    return digests.getOrDefault(path, "");
  }

  /** Every document of the folder is one of the run. */
  void checkNoStrangers() throws IOException {
    Path documents = folder.resolve(OutputNames.DOCUMENTS);
    if (Files.isDirectory(documents)) {
      try (Stream<Path> files = Files.list(documents)) {
        files
            .map(file -> OutputNames.DOCUMENTS + "/" + file.getFileName())
            .filter(path -> !digests.containsKey(path))
            .sorted()
            .forEach(
                path -> {
                  findings.enterFile(path);
                  findings.add("file", "listed in the manifest", "not listed");
                });
      }
    }
  }

  void checkCounts(DocumentCheck documents) throws IOException {
    JsonView counts = manifest.object("counts");
    findings.enterFile(OutputNames.MANIFEST);
    int reported = counts.integer("done") + counts.integer("degraded");
    int without = counts.integer("failed") + counts.integer("skipped");
    findings.compare("counts.done + degraded", findings.documents(), reported);
    findings.compare("counts.in", reported + without, counts.integer("in"));
    checkFailures(counts);
    checkCorpus(counts, documents);
  }

  private void checkFailures(JsonView counts) throws IOException {
    findings.enterFile(OutputNames.FAILURES);
    Map<String, Set<String>> ids = new HashMap<>();
    Path file = folder.resolve(OutputNames.FAILURES);
    if (Files.isRegularFile(file)) {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : (Iterable<String>) content.lines()::iterator) {
        read(line)
            .ifPresent(
                l ->
                    ids.computeIfAbsent(l.string("status"), s -> new HashSet<>())
                        .add(l.string("id")));
      }
    }
    for (String status : WITHOUT_REPORT) {
      int listed = ids.getOrDefault(status, Set.of()).size();
      findings.compare(status, counts.integer(status), listed);
    }
  }

  private void checkCorpus(JsonView counts, DocumentCheck documents) throws IOException {
    findings.enterFile(OutputNames.CORPUS);
    Path file = folder.resolve(OutputNames.CORPUS);
    if (Files.isRegularFile(file)) {
      read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          .ifPresent(
              corpus -> {
                JsonView totals = corpus.object("totals");
                findings.compare(
                    "totals.documents", findings.documents(), totals.integer("documents"));
                findings.compare("totals.tokens", documents.tokens(), totals.number("tokens"));
                findings.compare(
                    "totals.sentences", documents.sentences(), totals.number("sentences"));
                findings.compare("outcomes", counts, corpus.object("outcomes"));
                documents.links().check(corpus, findings);
              });
    }
  }

  private Optional<JsonView> read(String json) {
    try {
      return Optional.of(new JsonView(StructuredText.readJsonObject(json)));
    } catch (MalformedException e) {
      findings.add("line " + e.line(), "a JSON object", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
