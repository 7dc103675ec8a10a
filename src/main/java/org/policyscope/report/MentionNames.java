package org.policyscope.report;

import java.util.List;
import java.util.Optional;
import org.policyscope.document.MentionCount;

/** Ids and names of what is known by its words alone: quotes, which a report may have to hide. */
final class MentionNames {
  private MentionNames() {}

  /** The counts as a report may show them, in their order. */
  static List<MentionCount> shown(List<MentionCount> counts, ReportOptions options) {
    return options.includeText()
        ? counts
        : counts.stream().map(MentionNames::hidden).sorted(MentionCount.ORDER).toList();
  }

  /** The name that may be shown. */
  static Optional<String> name(MentionCount count, ReportOptions options) {
    return count.known() || options.includeText() ? Optional.of(count.name()) : Optional.empty();
  }

  private static MentionCount hidden(MentionCount count) {
    return count.known()
        ? count
        : new MentionCount(hiddenId(count.id()), "", false, count.count(), count.countOutside());
  }

  private static String hiddenId(String id) {
    String name = id.substring(MentionCount.UNKNOWN.length());
    return MentionCount.UNKNOWN + "sha256-" + QuoteWriter.digest(name);
  }
}
