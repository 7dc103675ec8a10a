package org.policyscope.theme;

import java.util.Locale;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.SuppressedEvidence.Reason;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;

/** Reads {@link SuppressionCues} from YAML. */
final class SuppressionCuesReader {
  private SuppressionCuesReader() {}

  /**
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file is not as it
   *     should be
   */
  static SuppressionCues read(Resource resource, WordNumbers numbers) {
    try {
      Fields fields = Fields.read(resource);
      SuppressionCues cues = new SuppressionCues(numbers);
      fields.strings("exceptions").forEach(cues::addException);
      for (Fields entry : fields.objects("groups")) {
        SuppressionCues.Group group =
            new SuppressionCues.Group(
                SuppressionCues.Effect.valueOf(constant(entry.string("effect"))),
                entry.optionalString("reason").map(SuppressionCuesReader::reason),
                entry.strings("appliesTo"),
                Reach.of(entry.optionalString("reach").orElse("clause")),
                Reach.of(entry.optionalString("reachAfter").orElse("subject")),
                entry.flag("verb"),
                entry.flag("unlessPredicated"));
        cues.add(group);
        entry.strings("before").forEach(phrase -> cues.addBefore(group, phrase));
        entry.strings("after").forEach(phrase -> cues.addAfter(group, phrase));
      }
      if (!fields.findings().isEmpty()) {
        throw invalid(fields.findings().get(0).place(), fields.findings().get(0).message());
      }
      return cues;
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw invalid(resource.name(), String.valueOf(e.getMessage()));
    }
  }

  private static Reason reason(String label) {
    return Reason.valueOf(constant(label));
  }

  private static String constant(String label) {
    return label.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static PolicyscopeException invalid(String place, String message) {
    return new PolicyscopeException(ProblemCode.INVALID_TAXONOMY.problem(place, message));
  }
}
