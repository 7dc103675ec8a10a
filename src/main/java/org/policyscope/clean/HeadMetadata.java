package org.policyscope.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.WrittenDate;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.TextKind;

/** Completes metadata by what the head of a document says: its title and its date. */
final class HeadMetadata {
  private static final int HEAD_CHARACTERS = 600;
  private static final int HEAD_BLOCKS = 15;
  private static final int LONGEST_TITLE = 300;

  /** The metadata with title and date from the text where the format gave none. */
  DocumentMetadata complete(DocumentMetadata given, Draft draft) {
    DocumentMetadata completed = given;
    if (given.title().isEmpty()) {
      completed = title(draft).map(completed::withTitle).orElse(completed);
    }
    if (given.date().isEmpty()) {
      completed = date(draft).map(completed::withDate).orElse(completed);
    }
    return completed;
  }

  private static Optional<String> title(Draft draft) {
    String text = draft.text().text();
    String printed =
        draft.blocks().stream()
            .filter(block -> block.section() == Section.TITLE && block.kind() == TextKind.HEADING)
            .map(block -> block.span().of(text))
            .collect(Collectors.joining(" "));
    return Optional.of(printed)
        .filter(
            title ->
                title.length() <= LONGEST_TITLE
                    && LineShape.words(title) > 1
                    && !title.endsWith(":"));
  }

  private static Optional<String> date(Draft draft) {
    int count = 0;
    for (Block block : draft.blocks()) {
      if (count++ == HEAD_BLOCKS || block.span().start() > HEAD_CHARACTERS) {
        break;
      }
      boolean text = block.kind() == TextKind.PROSE && block.span().length() > 80;
      if (!text && block.span().length() <= 160) {
        Optional<String> date = dateIn(block.span().of(draft.text().text()));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The date that a line is, or that stands behind its label or its place ("Rome, 3 May 2019"). */
  static Optional<String> dateIn(String line) {
    String words = line.strip();
    Optional<String> whole = notAYearAlone(words);
    if (whole.isPresent()) {
      return whole;
    }
    int colon = words.indexOf(':');
    if (colon > 0 && colon < 30) {
      String label = words.substring(0, colon).toLowerCase(Locale.ROOT);
      if (label.contains("date")
          || label.contains("publi")
          || label.contains("status")
          || label.contains("issued")
          || label.contains("adopted")) {
        return WrittenDate.parse(words.substring(colon + 1));
      }
      return Optional.empty();
    }
    for (String label : new String[] {"published online", "published on", "published", "dated"}) {
      if (words.toLowerCase(Locale.ROOT).startsWith(label + " ")) {
        return WrittenDate.parse(words.substring(label.length()));
      }
    }
    int comma = words.indexOf(',');
    return comma > 0 && comma < 60
        ? notAYearAlone(words.substring(comma + 1).strip())
        : Optional.empty();
  }

  private static Optional<String> notAYearAlone(String words) {
    return words.length() > 4 ? WrittenDate.parse(words) : Optional.empty();
  }
}
