package org.policyscope.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.StructuredText;

/**
 * {@code stages.jsonl}: under which keys the stages of each document were kept. The entries
 * themselves lie in a hidden folder of the output folder, or where the user wants them.
 */
public final class KeptStages {
  private KeptStages() {}

  /**
   * The keys of one document.
   *
   * @param reading of its words and names
   * @param themes of what was found of each theme
   */
  public record Keys(String reading, String themes) {}

  /** Where a run keeps its stages if nobody says another place. */
  public static Path folderIn(Path output) {
    return output.resolve(OutputNames.STAGE_FOLDER);
  }

  /** Whether the folder in an output folder may be written: it is none yet, or no link. */
  public static boolean isUsable(Path output) {
    Path folder = folderIn(output);
    return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes a line for each document, sorted by id. */
  public static void write(SortedMap<String, Keys> keys, OutputFolder folder) {
    folder.write(
        OutputNames.STAGES,
        stream -> {
          for (Map.Entry<String, Keys> document : keys.entrySet()) {
            try (JsonOutput json = JsonOutput.to(stream, true)) {
              json.startObject();
              json.property("id", document.getKey());
              json.property("reading", document.getValue().reading());
              json.property("themes", document.getValue().themes());
              json.endObject();
            }
          }
        });
  }

  /**
   * The keys by id; none where the run kept no stages.
   *
   * @throws PolicyscopeException with {@code NOT_A_RUN} if the file is not as it was written
   */
  public static SortedMap<String, Keys> read(Path output) {
    SortedMap<String, Keys> keys = new TreeMap<>();
    Path file = output.resolve(OutputNames.STAGES);
    if (!Files.isRegularFile(file)) {
      return keys;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonView view = new JsonView(StructuredText.readJsonObject(line));
        keys.put(view.string("id"), new Keys(view.string("reading"), view.string("themes")));
      }
    } catch (StructuredText.MalformedException | JsonView.FieldException e) {
      throw new PolicyscopeException(
          ProblemCode.NOT_A_RUN.problem(file.toString(), String.valueOf(e.getMessage())), e);
    } catch (IOException e) {
      throw new PolicyscopeException(
          ProblemCode.UNREADABLE_FILE.problem(file.toString(), String.valueOf(e)), e);
    }
    return keys;
  }
}
