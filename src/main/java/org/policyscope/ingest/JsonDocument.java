package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.SourceDocument;
import org.policyscope.resource.Digests;
import org.policyscope.resource.StructuredText;

/** One line of a JSON lines file that holds an object. */
record JsonDocument(
    Map<String, Object> fields,
    String text,
    String sha256,
    String source,
    String place,
    List<Problem> problems,
    IngestSettings settings)
    implements Reading {

  /**
   * The document of a line, or why there is none.
   *
   * @param bytes of the line
   * @param lineId the id where the line gives none
   * @param source of the file
   * @param number of the line, from 1
   */
  static ItemIterator.Entry entry(
      byte[] bytes, String lineId, String source, int number, IngestSettings settings) {
    String place = source + ":" + number;
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
    List<Problem> problems = new ArrayList<>(TextChecks.encoding(decoded, place));
    Map<String, Object> fields;
    try {
      fields = StructuredText.readJsonObject(decoded.text());
    } catch (StructuredText.MalformedException e) {
      String at = e.column() > 0 ? place + ":" + e.column() : place;
      return ItemIterator.Entry.rejected(
          lineId,
          source,
          ProblemCode.INVALID_JSON.problem(
              at + " is not a JSON object", String.valueOf(e.getMessage())));
    }
    String id = id(fields, lineId, place, problems);
    if (!(fields.get("text") instanceof String text)) {
      return ItemIterator.Entry.rejected(
          id, source, ProblemCode.MISSING_TEXT.problem(place + " has no text"));
    }
    Reading reading =
        new JsonDocument(fields, text, Digests.sha256(bytes), source, place, problems, settings);
    return new ItemIterator.Entry(id, source, Optional.empty(), reading);
  }

  private static String id(
      Map<String, Object> fields, String lineId, String place, List<Problem> problems) {
    Object given = fields.get("id");
    String id = given instanceof Integer || given instanceof Long ? given.toString() : "";
    if (given instanceof String text) {
      id = TextChecks.wellFormed(text);
    }
    if (id.isBlank()) {
      if (given != null) {
        problems.add(
            ProblemCode.INVALID_FIELD.problem(
                place + ": field id was left out", "a string that is not blank was expected"));
      }
      return lineId;
    }
    if (id.startsWith(".") || id.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
      problems.add(ProblemCode.UNSAFE_ID.problem(place + ": the id is " + id));
    }
    return id;
  }

  @Override
  public SourceDocument read(Identity identity) {
    List<Problem> all = new ArrayList<>(identity.problems());
    all.addAll(problems);
    String mended = TextChecks.wellFormed(text);
    if (!mended.equals(text)) {
      all.add(ProblemCode.LONE_SURROGATES.problem(place + ": the text was mended"));
    }
    all.addAll(TextChecks.check(mended, place, settings));
    MetadataFields reader = MetadataFields.of(fields, place, all);
    return new SourceDocument(
        identity.id(),
        source,
        Format.JSON_LINES.mediaType(),
        sha256,
        mended,
        reader.with(free(reader)),
        List.of(),
        all);
  }

  /** The object {@code metadata}, and the field {@code source}, whose place ours takes. */
  private Map<String, Object> free(MetadataFields reader) {
    Map<String, Object> free = new LinkedHashMap<>();
    Object given = fields.get("metadata");
    if (given instanceof Map<?, ?> map) {
      free.putAll(WellFormedValues.ofMap(map));
    } else if (given != null) {
      reader.invalid("metadata", "an object was expected");
    }
    reader.text("source").ifPresent(value -> free.put("source", value));
    return free;
  }
}
