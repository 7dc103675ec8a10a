package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.StructuredText;

/** The YAML between two {@code ---} lines at the head of a Markdown file. */
final class FrontMatter {
  private static final int LONGEST = 65_536;

  private FrontMatter() {}

  /** The whole text, front matter included, and the metadata that the front matter gives. */
  static DocumentReader.Content content(Readers.Text text, String source) {
    List<Problem> problems = new ArrayList<>(text.problems());
    DocumentMetadata metadata = DocumentMetadata.none();
    String yaml = yaml(text.text());
    if (!yaml.isBlank()) {
      try {
        Map<String, Object> fields = StructuredText.readYamlMapping(yaml);
        metadata = MetadataFields.of(fields, source, problems).withRest(fields);
      } catch (StructuredText.MalformedException e) {
        problems.add(
            ProblemCode.INVALID_FIELD.problem(
                source + ":" + (e.line() + 1) + ": the front matter is not YAML",
                String.valueOf(e.getMessage())));
      }
    }
    return new DocumentReader.Content(
        Format.MARKDOWN.mediaType(), text.text(), metadata, List.of(), problems);
  }

  private static String yaml(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return "";
    }
    int start = text.indexOf('\n') + 1;
    int at = start;
    while (at < text.length() && at < LONGEST) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return text.substring(start, at);
      }
      at = end + 1;
    }
    return "";
  }
}
