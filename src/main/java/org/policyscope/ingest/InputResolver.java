package org.policyscope.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;
import org.policyscope.document.ProblemCode;

/** Turns what a user typed as INPUT into files, in an order that does not depend on the typing. */
final class InputResolver {
  private static final String STANDARD_INPUT = "-";
  private static final String WILDCARDS = "*?[{";

  private final InputStream standardInput;
  private final long maximumBytes;

  InputResolver(InputStream standardInput, long maximumBytes) {
    this.standardInput = standardInput;
    this.maximumBytes = maximumBytes;
  }

  /** Everything found, sorted by source, then path; no file twice. */
  List<Unit> resolve(List<String> inputs) {
    List<Unit> found = new ArrayList<>();
    for (String input : new LinkedHashSet<>(inputs)) {
      found.addAll(input.equals(STANDARD_INPUT) ? List.of(standardInput()) : paths(input));
    }
    found.sort(Unit.ORDER);
    List<Unit> units = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Unit unit : found) {
      if (seen.add(unit.path().toAbsolutePath().normalize())) {
        units.add(unit);
      }
    }
    return units;
  }

  private Unit standardInput() {
    Path path = Path.of(STANDARD_INPUT);
    try {
      // One byte more than allowed is enough to see that there is too much.
      byte[] bytes =
          IOUtils.toByteArray(
              BoundedInputStream.builder()
                  .setInputStream(standardInput)
                  .setMaxCount(maximumBytes + 1)
                  .get());
      return new Unit(
          "stdin", path, bytes.length, () -> new ByteArrayInputStream(bytes), Optional.empty());
    } catch (IOException e) {
      return Unit.unreadable("stdin", path, CorpusWalk.unreadable(path, e));
    }
  }

  private static List<Unit> paths(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return CorpusWalk.under(path);
      }
      if (!Files.exists(path) && isGlob(input)) {
        return glob(input);
      }
      return List.of(CorpusWalk.unit(String.valueOf(path.getFileName()), path));
    } catch (InvalidPathException e) {
      return isGlob(input) ? glob(input) : List.of(missing(input));
    }
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  /** The files that match, relative to the last folder before the first wildcard. */
  private static List<Unit> glob(String pattern) {
    int wildcard = 0;
    while (WILDCARDS.indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = pattern.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "" : pattern.substring(0, Math.max(slash, 1));
    Path base = Path.of(folder);
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
    List<Unit> matches = new ArrayList<>();
    if (Files.isDirectory(base)) {
      for (Unit unit : CorpusWalk.under(base)) {
        if (matchesItOrAParent(matcher, Path.of(unit.source()))) {
          matches.add(unit);
        }
      }
    }
    return matches.isEmpty() ? List.of(missing(pattern)) : matches;
  }

  /** A folder that matches stands for the files in it. */
  private static boolean matchesItOrAParent(PathMatcher matcher, Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (matcher.matches(at)) {
        return true;
      }
    }
    return false;
  }

  private static Unit missing(String input) {
    return Unit.unreadable(
        input,
        Path.of(STANDARD_INPUT, DocumentIds.ofSource(input)),
        ProblemCode.UNREADABLE_FILE.problem(input + " cannot be read", "nothing matches it"));
  }
}
