package org.policyscope.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.document.Role;
import org.policyscope.resource.Resource;
import org.policyscope.resource.StructuredText;
import org.policyscope.theme.RoleCues.Nouns;
import org.policyscope.theme.RoleCues.VerbClass;

/** Reads {@link RoleCues} from YAML. */
final class RoleCuesReader {
  private static final String NONE = "none";

  private RoleCuesReader() {}

  /**
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if the file is not as it
   *     should be
   */
  static RoleCues read(Resource resource) {
    try {
      Fields fields = Fields.read(resource);
      Map<String, VerbClass> classes = new HashMap<>();
      Map<String, VerbClass> verbs = new HashMap<>();
      for (Fields entry : fields.objects("verbs")) {
        VerbClass kind = verbClass(entry);
        classes.put(kind.id(), kind);
        // A word in two classes belongs to the first.
        entry.strings("words").forEach(word -> verbs.putIfAbsent(word, kind));
      }
      Optional<VerbClass> usual = Optional.ofNullable(classes.get(fields.string("usual")));
      if (usual.isEmpty()) {
        fields.report(fields.line("usual"), "`usual` is none of the classes");
      }
      Nouns nouns =
          new Nouns(
              words(fields, "giving"),
              words(fields, "deeds"),
              words(fields, "byOf"),
              words(fields, "doneTo"),
              words(fields, "owed"),
              words(fields, "harms"),
              words(fields, "hazards"),
              words(fields, "menaces"),
              words(fields, "partners"),
              words(fields, "members"));
      Set<String> alsoNouns = words(fields, "alsoNouns");
      Set<String> active = words(fields, "active");
      if (!fields.findings().isEmpty()) {
        TaxonomyReader.Finding first = fields.findings().get(0);
        throw invalid(first.place(), first.message());
      }
      return new RoleCues(
          fields.strings("riskThemes"), verbs, usual.orElseThrow(), alsoNouns, nouns, active);
    } catch (StructuredText.MalformedException e) {
      throw invalid(resource.name() + ":" + e.line(), String.valueOf(e.getMessage()));
    }
  }

  private static VerbClass verbClass(Fields entry) {
    return new VerbClass(
        entry.string("id"),
        role(entry, "subject"),
        role(entry, "object"),
        role(entry, "passive"),
        entry.flag("inRisk"),
        entry.optionalString("controls").isPresent());
  }

  private static Optional<Role> role(Fields entry, String key) {
    Optional<String> label = entry.optionalString(key).filter(text -> !text.equals(NONE));
    for (Role role : Role.values()) {
      if (label.equals(Optional.of(role.label()))) {
        return Optional.of(role);
      }
    }
    label.ifPresent(
        text ->
            entry.report(entry.line(key), "`" + text.toLowerCase(Locale.ROOT) + "` is no role"));
    return Optional.empty();
  }

  private static Set<String> words(Fields fields, String key) {
    return new HashSet<>(fields.strings(key));
  }

  private static PolicyscopeException invalid(String place, String message) {
    return new PolicyscopeException(ProblemCode.INVALID_TAXONOMY.problem(place, message));
  }
}
