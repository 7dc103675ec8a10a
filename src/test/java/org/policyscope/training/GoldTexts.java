package org.policyscope.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Span;

/** Annotated texts in the form of {@code docs/evaluation.md}. */
final class GoldTexts {
  private GoldTexts() {}

  /**
   * One of them.
   *
   * @param id of the text
   * @param labelled the text and its institutions, without nested ones
   */
  record GoldText(String id, LabelledText labelled) {}

  static List<GoldText> read(Path file) throws IOException, StructuredText.MalformedException {
    List<GoldText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        Map<String, Object> fields = StructuredText.readJsonObject(line);
        String text = String.valueOf(fields.get("text"));
        texts.add(
            new GoldText(
                String.valueOf(fields.get("id")),
                new LabelledText(text, institutions(fields, text))));
      }
    }
    return texts;
  }

  private static List<Span> institutions(Map<?, ?> fields, String text) {
    List<Span> all = new ArrayList<>();
    for (Object value : (List<?>) Objects.requireNonNull(fields.get("entities"))) {
      Map<?, ?> entity = (Map<?, ?>) value;
      if ("institution".equals(entity.get("type"))) {
        all.add(SpeechReports.span(entity, text));
      }
    }
    all.sort(
        Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    List<Span> outermost = new ArrayList<>();
    int last = 0;
    for (Span span : all) {
      if (span.start() >= last) {
        outermost.add(span);
        last = span.end();
      }
    }
    return outermost;
  }
}
