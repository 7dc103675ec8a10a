package org.policyscope.report;

import java.util.Optional;
import org.policyscope.document.MentionCount;

/** Ids and names of what is known by its words alone: quotes, which a report may have to hide. */
final class MentionNames {
  private MentionNames() {}

  /** The count as a report may show it; hidden ids sort anew. */
  static MentionCount shown(MentionCount count, ReportOptions options) {
    if (count.known() || options.includeText()) {
      return count;
    }
    return new MentionCount(hidden(count.id()), "", false, count.count(), count.countOutside());
  }

  /** The id that stands for one made of the name in the text. */
  static String hidden(String unknown) {
    String name = unknown.substring(MentionCount.UNKNOWN.length());
    return MentionCount.UNKNOWN + "sha256-" + QuoteWriter.digest(name);
  }

  /** The name that may be shown. */
  static Optional<String> name(MentionCount count, ReportOptions options) {
    return count.known() || options.includeText() ? Optional.of(count.name()) : Optional.empty();
  }
}
