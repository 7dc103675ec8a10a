package org.policyscope.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Line breaks for readers: the outer levels of a report stand one entry a line, what is deeper
 * stands in its line, so that a sentence or an entity is one line. For one generator.
 */
final class ReportLayout implements PrettyPrinter {
  private static final String BLANKS = "\n                        ";
  private static final int OUTER_LEVELS = 2;

  private int depth;
  private int expanded = OUTER_LEVELS;

  /** From here on, containers up to this depth have one entry a line; the root has depth 1. */
  void expandTo(int levels) {
    expanded = levels;
  }

  /** Back to one line for each entry of the root's lists. */
  void expandAsUsual() {
    expanded = OUTER_LEVELS;
  }

  @Override
  public void writeStartObject(JsonGenerator generator) {
    generator.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) {
    if (depth <= expanded) {
      breakLine(generator);
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator generator) {
    generator.writeRaw(':');
    generator.writeRaw(' ');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) {
    separate(generator);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) {
    end(generator, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator generator) {
    generator.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) {
    beforeObjectEntries(generator);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) {
    separate(generator);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    end(generator, values, ']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator generator) {
    generator.writeRaw('\n');
  }

  private void separate(JsonGenerator generator) {
    if (depth <= expanded) {
      generator.writeRaw(',');
      breakLine(generator);
    } else {
      generator.writeRaw(',');
      generator.writeRaw(' ');
    }
  }

  private void end(JsonGenerator generator, int entries, char bracket) {
    boolean broken = depth <= expanded && entries > 0;
    depth--;
    if (broken) {
      breakLine(generator);
    }
    generator.writeRaw(bracket);
  }

  private void breakLine(JsonGenerator generator) {
    generator.writeRaw(BLANKS, 0, Math.min(BLANKS.length(), 1 + 2 * depth));
  }
}
