package org.policyscope.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Digests;

/**
 * Checks a finished run: every file is the one the manifest lists, every quote equals the text at
 * its offsets, every score and count follows from what it is said to follow from. Reads one
 * document at a time.
 */
public final class RunVerifier {

  /**
   * Checks the run in a folder.
   *
   * @param sources the texts to compare with; without them the reports are checked against
   *     themselves, and quotes of reports without text stay unchecked
   * @throws PolicyscopeException with {@code NOT_A_RUN} if there is no finished run, with {@code
   *     UNREADABLE_FILE} if a file cannot be read
   */
  public Verification verify(Path folder, Optional<SourceTexts> sources) {
    return verify(folder, sources, MeaningSource.NONE);
  }

  /**
   * The same, with the semantic parts of scores computed anew.
   *
   * @param meanings for each report
   */
  public Verification verify(Path folder, Optional<SourceTexts> sources, MeaningSource meanings) {
    try {
      JsonView manifest =
          new OldOutput(folder)
              .manifest()
              .filter(m -> m.fields().get("counts") != null)
              .orElseThrow(
                  () -> new PolicyscopeException(ProblemCode.NOT_A_RUN.problem(folder.toString())));
      Findings findings = new Findings();
      findings.enterFile(OutputNames.MANIFEST);
      try {
        verify(folder, manifest, new DocumentCheck(sources, meanings, findings), findings);
      } catch (JsonView.FieldException e) {
        findings.add(e.field(), e.expected(), e.found());
      }
      return findings.build();
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(folder.toString(), String.valueOf(e)), e);
    }
  }

  private static void verify(
      Path folder, JsonView manifest, DocumentCheck documents, Findings findings)
      throws IOException {
    RunCheck run = new RunCheck(folder, manifest, findings);
    run.checkNoStrangers();
    for (String path : OldOutput.listed(manifest)) {
      findings.enterFile(path);
      if (!OutputNames.isOurs(path) || !Files.isRegularFile(folder.resolve(path))) {
        findings.add("file", "a file of the run", "none");
      } else {
        findings.compare("sha256", run.listedDigest(path), digest(folder.resolve(path)));
        checkDocuments(folder.resolve(path), path, documents);
      }
    }
    run.checkCounts(documents);
  }

  private static void checkDocuments(Path file, String path, DocumentCheck documents)
      throws IOException {
    if (path.startsWith(OutputNames.DOCUMENTS + "/")) {
      documents.check(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } else if (path.equals(OutputNames.DOCUMENT_LINES)) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          documents.check(line);
        }
      }
    }
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Digests.newSha256();
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
