package org.policyscope.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.Span;

/**
 * Sentences of prose with their institutions, from reports. A sentence in which the statistical
 * recogniser alone believes in a name without a telling last word is left out: it takes seas and
 * tribes for institutions.
 */
final class SpeechReports {
  private final Set<String> heads;

  /**
   * @param heads the last words, in lower case, of names of institutions
   */
  SpeechReports(Set<String> heads) {
    this.heads = heads;
  }

  /** The sentences without doubt of the documents, in their order. */
  List<LabelledText> read(Path jsonLines) throws IOException, StructuredText.MalformedException {
    List<LabelledText> sentences = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(jsonLines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        sentences.addAll(sentences(StructuredText.readJsonObject(line)));
      }
    }
    return sentences;
  }

  private List<LabelledText> sentences(Map<?, ?> report) {
    String text = plain(String.valueOf(report.get("text")));
    List<Map<?, ?>> institutions = new ArrayList<>();
    for (Map<?, ?> entity : objects(report, "entities")) {
      if ("institution".equals(entity.get("type")) && entity.get("within") == null) {
        institutions.add(entity);
      }
    }
    List<LabelledText> sentences = new ArrayList<>();
    int next = 0;
    for (Map<?, ?> sentence : objects(report, "sentences")) {
      Span place = span(sentence, text);
      List<Span> names = new ArrayList<>();
      boolean doubtful = !"prose".equals(sentence.get("kind"));
      while (next < institutions.size()
          && span(institutions.get(next), text).start() < place.end()) {
        Span name = span(institutions.get(next), text);
        if (name.start() >= place.start() && name.end() <= place.end()) {
          doubtful |= isDoubtful(institutions.get(next), name.of(text));
          names.add(name.shift(-place.start()));
        } else {
          doubtful = true;
        }
        next++;
      }
      if (!doubtful) {
        sentences.add(new LabelledText(place.of(text), names));
      }
    }
    return sentences;
  }

  private boolean isDoubtful(Map<?, ?> entity, String name) {
    if (!List.of("statistical").equals(entity.get("by"))) {
      return false;
    }
    for (String word : name.split(" ")) {
      if (heads.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Quotation marks and white space as cleaning makes them. */
  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('\n', ' ')
        .replace('\r', ' ')
        .replace('\u00a0', ' ');
  }

  static Span span(Map<?, ?> fields, String text) {
    return new Span(
        text.offsetByCodePoints(0, number(fields, "start")),
        text.offsetByCodePoints(0, number(fields, "end")));
  }

  private static int number(Map<?, ?> fields, String name) {
    return ((Number) Objects.requireNonNull(fields.get(name))).intValue();
  }

  private static List<Map<?, ?>> objects(Map<?, ?> fields, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object value : (List<?>) Objects.requireNonNull(fields.get(name))) {
      objects.add((Map<?, ?>) value);
    }
    return objects;
  }
}
