package org.policyscope.ingest;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.io.FilenameUtils;

/** What a file is, as far as its name says. */
enum Format {
  PLAIN_TEXT("text/plain"),
  MARKDOWN("text/markdown"),
  HTML("text/html"),
  JSON_LINES("application/x-ndjson"),
  /** A format that this version does not read. */
  FOREIGN("application/octet-stream"),
  /** The content decides. */
  UNKNOWN("");

  private static final Set<String> FOREIGN_EXTENSIONS =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "epub", "xls", "xlsx", "ods", "ppt", "pptx", "odp",
          "csv", "tsv", "parquet", "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "svg", "webp",
          "ico", "mp3", "mp4", "wav", "avi", "mov", "zip", "gz", "bz2", "xz", "7z", "tar", "rar",
          "jar", "class", "exe", "dll", "so", "db", "sqlite", "mobi", "azw3", "djvu", "ps", "eps",
          "msg", "pages", "key", "numbers", "woff", "woff2", "ttf", "otf");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Format ofName(String name) {
    String extension = FilenameUtils.getExtension(name).toLowerCase(Locale.ROOT);
    if (FOREIGN_EXTENSIONS.contains(extension)) {
      return FOREIGN;
    }
    return switch (extension) {
      case "txt", "text" -> PLAIN_TEXT;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      default -> UNKNOWN;
    };
  }

  /** What a text without a telling name is: HTML if it starts like HTML, else plain text. */
  static Format ofContent(String text) {
    String head = text.stripLeading();
    head = head.substring(0, Math.min(head.length(), 200)).toLowerCase(Locale.ROOT);
    boolean declared = head.startsWith("<?xml") && head.contains("<!doctype html");
    return declared || head.startsWith("<!doctype html") || head.startsWith("<html")
        ? HTML
        : PLAIN_TEXT;
  }
}
