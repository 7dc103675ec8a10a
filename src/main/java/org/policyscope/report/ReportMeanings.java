package org.policyscope.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The semantic parts of one report, computed anew as far as they are asked for. */
final class ReportMeanings {
  private final List<JsonView> sentences;
  private final Optional<CodePointText> text;
  private final Optional<MeaningSource.SentenceMeaning> meaning;
  private final Map<Integer, Map<String, Double>> known = new HashMap<>();

  /**
   * @param text empty where neither the report nor a source has it. Reports without text do not say
   *     how their sentences were cleaned, so that nothing can be computed for them
   */
  ReportMeanings(JsonView report, Optional<CodePointText> text, MeaningSource source) {
    this.sentences = report.objects("sentences");
    this.text = text;
    JsonView provenance = report.object("provenance");
    Map<String, String> resources = new HashMap<>();
    provenance
        .object("resources")
        .fields()
        .forEach((name, digest) -> resources.put(String.valueOf(name), String.valueOf(digest)));
    this.meaning =
        text.isEmpty() || !report.has("text") || !provenance.has("scoring")
            ? Optional.empty()
            : source.of(provenance.object("scoring").string("formula"), resources);
  }

  /** Empty where it cannot be computed. */
  Optional<Double> of(int sentence, String theme) {
    return of(sentence).map(values -> values.get(theme));
  }

  /** The same for all themes of the taxonomy. */
  Optional<Map<String, Double>> of(int sentence) {
    if (meaning.isEmpty() || sentence < 0 || sentence >= sentences.size()) {
      return Optional.empty();
    }
    return asRead(sentences.get(sentence))
        .map(words -> known.computeIfAbsent(sentence, ignored -> meaning.get().of(words)));
  }

  /** The sentence without what cleaning took away. */
  private Optional<String> asRead(JsonView sentence) {
    int start = sentence.integer("start");
    int end = sentence.integer("end");
    return sentence
        .optionalString("clean")
        .or(() -> text.filter(all -> all.has(start, end)).map(all -> all.slice(start, end)));
  }
}
