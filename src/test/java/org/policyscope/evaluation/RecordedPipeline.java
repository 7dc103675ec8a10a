package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Provenance;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.SourceDocument;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.resource.StructuredText;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** A pipeline that gives what was written down for each id, in the form of document reports. */
final class RecordedPipeline {
  private final Map<String, Map<?, ?>> reports = new LinkedHashMap<>();

  RecordedPipeline(List<String> lines) throws StructuredText.MalformedException {
    for (String line : lines) {
      Map<String, Object> report = StructuredText.readJsonObject(line);
      reports.put(String.valueOf(report.get("id")), report);
    }
  }

  AnnotatedDocument annotate(SourceDocument source) {
    Map<?, ?> report = Objects.requireNonNull(reports.get(source.id()));
    AlignedText text = AlignedText.identity(source.text());
    CleanDocument clean = new CleanDocument(source, text, List.of(), source.metadata());
    List<Sentence> sentences = new ArrayList<>();
    for (Map<?, ?> sentence : objects(report, "sentences")) {
      sentences.add(
          new Sentence(
              sentences.size(), span(sentence, source), 0, 0, TextKind.PROSE, Section.BODY));
    }
    return new AnnotatedDocument(
        new ParsedDocument(clean, List.of(), sentences),
        objects(report, "entities").stream().map(entity -> mention(entity, source)).toList(),
        objects(report, "themes").stream().map(RecordedPipeline::theme).toList(),
        new Provenance("1.0.0", "recorded", 0, new TreeMap<>()));
  }

  private static EntityMention mention(Map<?, ?> entity, SourceDocument source) {
    Optional<String> kind = Optional.ofNullable(entity.get("kind")).map(String::valueOf);
    return new EntityMention(
        EntityType.valueOf(String.valueOf(entity.get("type")).toUpperCase(Locale.ROOT)),
        kind.map(name -> CountryKind.valueOf(name.toUpperCase(Locale.ROOT))),
        span(entity, source),
        0,
        entity.get("canonical") instanceof Map<?, ?> map
            ? Optional.of(canonical(map))
            : Optional.empty(),
        1,
        List.of("gazetteer"),
        OptionalInt.empty());
  }

  private static CanonicalEntity canonical(Map<?, ?> fields) {
    Map<String, String> attributes = new LinkedHashMap<>();
    fields.forEach(
        (name, value) ->
            attributes.put(
                String.valueOf(name),
                value instanceof List<?> list
                    ? String.join("|", list.stream().map(String::valueOf).toList())
                    : String.valueOf(value)));
    return new CanonicalEntity(
        String.valueOf(attributes.remove("id")),
        String.valueOf(attributes.remove("name")),
        attributes);
  }

  private static ThemeAssignment theme(Map<?, ?> theme) {
    String id = String.valueOf(theme.get("id"));
    List<SentenceScore> scores = new ArrayList<>();
    for (Map<?, ?> score : objects(theme, "sentenceScores")) {
      double value = number(score, "score").doubleValue();
      int sentence = number(score, "sentence").intValue();
      scores.add(new SentenceScore(sentence, value, OptionalDouble.empty(), value));
    }
    double document = theme.get("score") instanceof Number score ? score.doubleValue() : 0;
    return new ThemeAssignment(
        id, id, true, List.of(), document, 0.5, 0, 0, 0.5, scores, List.of(), List.of());
  }

  private static Span span(Map<?, ?> fields, SourceDocument source) {
    String text = source.text();
    return new Span(
        text.offsetByCodePoints(0, number(fields, "start").intValue()),
        text.offsetByCodePoints(0, number(fields, "end").intValue()));
  }

  private static Number number(Map<?, ?> fields, String name) {
    return (Number) Objects.requireNonNull(fields.get(name));
  }

  private static List<Map<?, ?>> objects(Map<?, ?> fields, String name) {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Object value : (List<?>) Objects.requireNonNull(fields.get(name))) {
      objects.add((Map<?, ?>) value);
    }
    return objects;
  }
}
