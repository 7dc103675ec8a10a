package org.policyscope.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policyscope.document.Assertion;
import org.policyscope.document.Modality;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;
import org.policyscope.theme.AssertionCues.Extent;
import org.policyscope.theme.AssertionCues.Group;
import org.policyscope.theme.AssertionCues.SpeakerPlace;

/** Reads {@link AssertionCues} from YAML. */
final class AssertionCuesReader {
  private AssertionCuesReader() {}

  /**
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file is not as it
   *     should be
   */
  static AssertionCues read(Resource resource, WordNumbers numbers) {
    try {
      Fields fields = Fields.read(resource);
      AssertionCues cues = new AssertionCues(fields.strings("selves"), numbers);
      List<Fields> entries = fields.objects("groups");
      for (int i = 0; i < entries.size(); i++) {
        Group group = group(i, entries.get(i));
        entries.get(i).strings("before").forEach(phrase -> cues.add(group, phrase));
      }
      if (!fields.findings().isEmpty()) {
        TaxonomyReader.Finding first = fields.findings().get(0);
        throw invalid(first.place(), first.message());
      }
      return cues;
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw invalid(resource.name(), String.valueOf(e.getMessage()));
    }
  }

  private static Group group(int order, Fields entry) {
    Optional<Assertion> status =
        entry.optionalString("status").map(label -> Assertion.valueOf(constant(label)));
    Optional<Modality> modality =
        entry.optionalString("modality").map(label -> Modality.valueOf(constant(label)));
    return new Group(
        order,
        status,
        modality,
        SpeakerPlace.valueOf(constant(entry.optionalString("speaker").orElse("none"))),
        Extent.valueOf(constant(entry.string("reach"))),
        entry.flag("verb"),
        entry.flag("clause"),
        entry.flag("back"));
  }

  private static String constant(String label) {
    return label.toUpperCase(Locale.ROOT);
  }

  private static PolicyscopeException invalid(String place, String message) {
    return new PolicyscopeException(ProblemCode.INVALID_TAXONOMY.problem(place, message));
  }
}
