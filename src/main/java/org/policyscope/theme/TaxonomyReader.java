package org.policyscope.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Resource;

/**
 * Reads a taxonomy in any of the forms that {@code docs/taxonomies.md} tells: our own YAML, a
 * table, a SKOS vocabulary, or a dictionary of the quanteda package or of LIWC.
 */
public final class TaxonomyReader {
  private static final Comparator<Finding> BY_LINE = Comparator.comparingInt(TaxonomyReader::line);

  private TaxonomyReader() {}

  private static int line(Finding finding) {
    String line = finding.place().substring(finding.place().lastIndexOf(':') + 1);
    return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
  }

  /**
   * Something wrong with a taxonomy.
   *
   * @param place file and line
   * @param message what is wrong
   */
  public record Finding(String place, String message) {}

  /**
   * A taxonomy as far as it can be read, and what is to be said of it.
   *
   * @param findings what is wrong, so that it cannot be used
   * @param warnings what is likely to be a slip, or missing
   */
  public record Result(
      Taxonomy taxonomy, List<Finding> findings, List<Finding> warnings, Sources sources) {
    public Result {
      findings = List.copyOf(findings);
      warnings = List.copyOf(warnings);
    }
  }

  /** Where the example sentences of a taxonomy stand in its file. */
  public static final class Sources {
    private final Places places;

    Sources(Places places) {
      this.places = places;
    }

    /** File and line of an example, {@code for} a theme or {@code against}. */
    public String ofExample(String theme, String field, String example) {
      return places.of(theme, field, example);
    }
  }

  /**
   * Reads a taxonomy that must be right.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} naming the first thing
   *     that is wrong, or {@link ProblemCode#UNUSABLE_TAXONOMY} if it is in no known form
   */
  public static Taxonomy read(Resource resource) {
    TaxonomyDraft draft = TaxonomyFormat.read(resource);
    TaxonomyTree tree = TaxonomyTree.of(draft.taxonomy().themes(), draft.places());
    List<Finding> findings = findings(draft, tree, lint(draft));
    if (!findings.isEmpty()) {
      Finding first = findings.get(0);
      throw new PolicyscopeException(
          ProblemCode.INVALID_TAXONOMY.problem(
              first.place(),
              first.message()
                  + (findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)")));
    }
    return draft.taxonomy().with(tree.themes());
  }

  /**
   * Reads a taxonomy and lists everything wrong with it.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_TAXONOMY} if it breaks the rules
   *     of its format, or {@link ProblemCode#UNUSABLE_TAXONOMY} if it is in no known form
   */
  public static Result check(Resource resource) {
    TaxonomyDraft draft = TaxonomyFormat.read(resource);
    TaxonomyTree tree = TaxonomyTree.of(draft.taxonomy().themes(), draft.places());
    TaxonomyLint lint = lint(draft);
    lint.advise();
    List<Finding> warnings = new ArrayList<>(draft.remarks());
    warnings.addAll(lint.warnings());
    warnings.sort(BY_LINE);
    return new Result(
        draft.taxonomy().with(tree.themes()),
        findings(draft, tree, lint),
        warnings,
        new Sources(draft.places()));
  }

  private static TaxonomyLint lint(TaxonomyDraft draft) {
    TaxonomyLint lint = new TaxonomyLint(draft.taxonomy(), draft.places());
    lint.check();
    return lint;
  }

  private static List<Finding> findings(TaxonomyDraft draft, TaxonomyTree tree, TaxonomyLint lint) {
    List<Finding> findings = new ArrayList<>(draft.findings());
    findings.addAll(tree.findings());
    findings.addAll(lint.findings());
    findings.sort(BY_LINE);
    return findings;
  }
}
