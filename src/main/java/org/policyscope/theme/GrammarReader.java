package org.policyscope.theme;

import java.util.HashSet;
import java.util.Set;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;

/** Reads {@link Grammar} from YAML. */
final class GrammarReader {
  private GrammarReader() {}

  /**
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file is not as it
   *     should be
   */
  static Grammar read(Resource resource) {
    try {
      Fields fields = Fields.read(resource);
      Grammar grammar =
          new Grammar(
              words(fields, "separators"),
              words(fields, "contrasts"),
              words(fields, "subordinators"),
              words(fields, "adjuncts"),
              words(fields, "prepositions"),
              words(fields, "subjects"),
              words(fields, "finite"),
              words(fields, "nouns"),
              words(fields, "bearers"),
              words(fields, "predicating"),
              words(fields, "past"),
              words(fields, "participles"));
      if (!fields.findings().isEmpty()) {
        TaxonomyReader.Finding first = fields.findings().get(0);
        throw invalid(first.place(), first.message());
      }
      return grammar;
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    }
  }

  private static Set<String> words(Fields fields, String key) {
    return new HashSet<>(fields.strings(key));
  }

  private static PolicyscopeException invalid(String place, String message) {
    return new PolicyscopeException(ProblemCode.INVALID_TAXONOMY.problem(place, message));
  }
}
