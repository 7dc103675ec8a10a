package org.policyscope.ingest;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;

/** The reader of each format. */
final class Readers {
  private Readers() {}

  /**
   * The reader for a format.
   *
   * @throws IllegalArgumentException for formats that hold many documents, or that nobody reads
   */
  static DocumentReader of(Format format) {
    return switch (format) {
      case PLAIN_TEXT -> (bytes, source) -> plain(Format.PLAIN_TEXT, text(bytes, source));
      case MARKDOWN -> (bytes, source) -> FrontMatter.content(text(bytes, source), source);
      case HTML -> Readers::html;
      case UNKNOWN -> Readers::byContent;
      case JSON_LINES, FOREIGN -> throw new IllegalArgumentException("no reader for " + format);
    };
  }

  private static DocumentReader.Content byContent(byte[] bytes, String source) {
    if (!TextDecoder.isWide(bytes) && BinaryContent.isBinary(bytes)) {
      throw new PolicyscopeException(
          ProblemCode.UNSUPPORTED_FORMAT.problem(source + " is not read", "its content is binary"));
    }
    Text text = text(bytes, source);
    return Format.ofContent(text.text()) == Format.HTML
        ? html(bytes, source)
        : plain(Format.PLAIN_TEXT, text);
  }

  private static DocumentReader.Content html(byte[] bytes, String source) {
    Text text = text(bytes, source, HtmlCharset.declaredIn(bytes));
    HtmlContent page = HtmlContent.parse(text.text());
    return new DocumentReader.Content(
        Format.HTML.mediaType(), page.text(), page.metadata(), page.layout(), text.problems());
  }

  private static DocumentReader.Content plain(Format format, Text text) {
    return new DocumentReader.Content(
        format.mediaType(), text.text(), DocumentMetadata.none(), List.of(), text.problems());
  }

  private static Text text(byte[] bytes, String source) {
    return text(bytes, source, Optional.empty());
  }

  private static Text text(byte[] bytes, String source, Optional<Charset> declared) {
    if (!TextDecoder.isWide(bytes) && BinaryContent.isBinary(bytes)) {
      throw new PolicyscopeException(ProblemCode.BINARY_CONTENT.problem(source + " holds no text"));
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
    return new Text(decoded.text(), TextChecks.encoding(decoded, source));
  }

  /**
   * A decoded text.
   *
   * @param text without byte order mark
   * @param problems of its encoding
   */
  record Text(String text, List<Problem> problems) {}
}
