package org.policyscope.report;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON text in our fixed form: keys as they come, numbers with one to six decimals,
 * UTF-8, a line feed at the end. Leaves the stream open. For one thread.
 */
final class JsonOutput implements AutoCloseable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final ReportLayout layout;
  private final char[] number = new char[PlainDecimal.MAXIMUM_LENGTH];

  private JsonOutput(JsonGenerator generator, ReportLayout layout) {
    this.generator = generator;
    this.layout = layout;
  }

  static JsonOutput to(OutputStream stream, boolean oneLine) {
    ReportLayout layout = new ReportLayout();
    ObjectWriteContext context = oneLine ? ObjectWriteContext.empty() : new LaidOut(layout);
    return new JsonOutput(FACTORY.createGenerator(context, stream, JsonEncoding.UTF8), layout);
  }

  /** How lines are broken from here on; without effect in a text of one line. */
  ReportLayout layout() {
    return layout;
  }

  void startObject() {
    generator.writeStartObject();
  }

  void startObject(String name) {
    generator.writeName(name);
    generator.writeStartObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startArray(String name) {
    generator.writeName(name);
    generator.writeStartArray();
  }

  void endArray() {
    generator.writeEndArray();
  }

  void emptyArray(String name) {
    startArray(name);
    endArray();
  }

  void property(String name, String value) {
    generator.writeName(name);
    generator.writeString(WellFormed.text(value));
  }

  /** The value, or null. */
  void property(String name, Optional<String> value) {
    generator.writeName(name);
    if (value.isPresent()) {
      generator.writeString(WellFormed.text(value.get()));
    } else {
      generator.writeNull();
    }
  }

  void property(String name, long value) {
    generator.writeName(name);
    generator.writeNumber(value);
  }

  void property(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
  }

  /** A number with one to six decimals. */
  void decimal(String name, double value) {
    generator.writeName(name);
    decimal(value);
  }

  /** Characters that are known to be well-formed. */
  void characters(String name, char[] text, int start, int end) {
    generator.writeName(name);
    generator.writeString(text, start, end - start);
  }

  void nothing(String name) {
    generator.writeName(name);
    generator.writeNull();
  }

  void integers(String name, Iterable<Integer> values) {
    startArray(name);
    for (int value : values) {
      generator.writeNumber(value);
    }
    endArray();
  }

  void strings(String name, Iterable<String> values) {
    startArray(name);
    for (String value : values) {
      generator.writeString(WellFormed.text(value));
    }
    endArray();
  }

  void strings(String name, Map<String, String> values) {
    startObject(name);
    values.forEach((key, value) -> property(WellFormed.text(key), value));
    endObject();
  }

  /** Anything that {@link org.policyscope.resource.StructuredText} may have read. */
  void value(String name, Object value) {
    generator.writeName(name);
    PlainValues.write(generator, value);
  }

  private void decimal(double value) {
    int length = PlainDecimal.format(value, number);
    generator.writeNumber(number, 0, length);
  }

  @Override
  public void close() {
    generator.writeRaw('\n');
    generator.close();
  }

  /** Hands our layout to the generator. */
  private static final class LaidOut extends ObjectWriteContext.Base {
    private final PrettyPrinter layout;

    LaidOut(PrettyPrinter layout) {
      this.layout = layout;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return layout;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
