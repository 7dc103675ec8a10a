package org.policyscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policyscope.document.ProblemCode;
import org.policyscope.entity.EntityResolver;
import org.policyscope.resource.Resources;

/** The pages agree with each other and with the program. */
class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("^\\| `([A-Z_]+)` \\| (\\w+) \\|");
  private static final Pattern PAGE = Pattern.compile("docs/[a-z-]+\\.md");

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Markdown page : Markdown.all()) {
      for (String line : page.prose()) {
        LINK.matcher(line)
            .results()
            .map(result -> result.group(1))
            .filter(target -> !target.contains("://") && !leads(page, target))
            .forEach(target -> broken.add(page.path() + ": " + target));
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leads(Markdown page, String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    Path path = file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
    return Files.exists(path) && (hash < 0 || hasHeading(path, target.substring(hash + 1)));
  }

  private static boolean hasHeading(Path path, String anchor) {
    try {
      return Markdown.read(path.toString()).prose().stream()
          .filter(line -> line.startsWith("#"))
          .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").strip())
          .anyMatch(heading -> heading.replace(' ', '-').equals(anchor));
    } catch (IOException e) {
      return false;
    }
  }

  /** Trained models are bytes; everything else here is UTF-8. */
  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && !file.toString().matches(".*\\.(bin|vec)");
  }

  /** Java comments, messages of the program and lists refer to pages. */
  @Test
  void pagesThatSourcesReferToExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String root : List.of("src/main", "models")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(DocumentationTest::isText).toList()) {
          PAGE.matcher(Files.readString(file))
              .results()
              .map(MatchResult::group)
              .filter(page -> !Files.exists(Path.of(page)))
              .forEach(page -> missing.add(file + ": " + page));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyProblemIsListedWithItsStatus() throws IOException {
    Map<String, String> listed = new HashMap<>();
    for (String line : Markdown.read("docs/output.md").lines()) {
      CODE.matcher(line).results().forEach(row -> listed.put(row.group(1), row.group(2)));
    }
    assertThat(listed.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList());
    listed.forEach(
        (code, status) -> {
          if (Character.isDigit(status.charAt(0))) {
            ProblemCode problem = ProblemCode.valueOf(code);
            assertThat(ExitStatus.of(problem.problem("")).code())
                .as(code)
                .isEqualTo(Integer.parseInt(status));
          }
        });
  }

  @Test
  void theNewGazetteerEntryResolvesAsShown(@TempDir Path folder) throws IOException {
    Markdown page = Markdown.read("docs/gazetteers.md");
    String entry = page.blocks("tsv").get(0);
    Path lists = Files.createDirectories(folder.resolve("gazetteers"));
    String shipped = Files.readString(Path.of("models/gazetteers/strategies.tsv"));
    Files.writeString(lists.resolve("strategies.tsv"), shipped + entry);
    EntityResolver resolver = EntityResolver.of(new Resources(Optional.of(folder)));
    List<String> expected = page.blocks("text").get(0).lines().toList();
    assertThat(expected)
        .allSatisfy(
            line -> {
              String name = line.substring(0, line.indexOf('\t'));
              assertThat(ResolveCommand.line(name, resolver.resolve(name))).isEqualTo(line);
            });
    List<String> asked = page.commands().get(0).arguments();
    assertThat(expected).hasSize(asked.size() - 1);
  }
}
