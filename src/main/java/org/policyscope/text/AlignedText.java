package org.policyscope.text;

/**
 * A text made from another one, and the way back.
 *
 * @param text the derived text, for the analysis
 * @param alignment leads its offsets to the source text, the one a reader sees
 */
public record AlignedText(String text, Alignment alignment) {

  public AlignedText {
    if (text.length() != alignment.derivedLength()) {
      throw new IllegalArgumentException(
          "alignment of " + alignment.derivedLength() + " for a text of " + text.length());
    }
  }

  /** A text that is its own source. */
  public static AlignedText identity(String text) {
    return new AlignedText(text, Alignment.identity(text.length()));
  }

  /** Starts a text that is made from {@code source} left to right. */
  public static Builder from(CharSequence source) {
    return new Builder(source);
  }

  /** The source range that {@code derived} was made from. */
  public Span toSource(Span derived) {
    return alignment.toSource(derived);
  }

  /** What {@code next}, made from this text, is when it counts in this text's source. */
  public AlignedText then(AlignedText next) {
    return new AlignedText(next.text, next.alignment.after(alignment));
  }

  /** Writes a derived text piece by piece; for one thread, used once. */
  public static final class Builder {
    private final CharSequence source;
    private final StringBuilder text;
    private final AlignmentBuilder alignment;

    private Builder(CharSequence source) {
      this.source = source;
      this.text = new StringBuilder(source.length());
      this.alignment = new AlignmentBuilder(source.length());
    }

    /** Takes over {@code span} of the source as it is. */
    public Builder copy(Span span) {
      text.append(source, span.start(), span.end());
      alignment.copy(span);
      return this;
    }

    /**
     * Writes {@code replacement} for {@code span} of the source; an empty one leaves it out, and
     * one of equal length stands for it character by character.
     */
    public Builder replace(Span span, String replacement) {
      text.append(replacement);
      if (replacement.length() == span.length()) {
        alignment.copy(span);
      } else {
        alignment.replace(span, replacement.length());
      }
      return this;
    }

    /** Length of the text written so far, in UTF-16 units. */
    public int length() {
      return text.length();
    }

    /** Whether the text written so far ends with white space, or is empty. */
    public boolean endsBlank() {
      return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    public AlignedText build() {
      return new AlignedText(text.toString(), alignment.build());
    }
  }
}
