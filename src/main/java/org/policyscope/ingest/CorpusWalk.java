package org.policyscope.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.io.file.PathUtils;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;

/**
 * Finds the files of one folder, at any depth. Hidden files and folders are left out; links are
 * followed, but no folder is entered twice, so that a loop of links ends.
 */
final class CorpusWalk {
  private final Path root;
  private final Set<Path> entered = new HashSet<>();
  private final List<Unit> found = new ArrayList<>();

  private CorpusWalk(Path root) {
    this.root = root;
  }

  /** The files under {@code root}, in no particular order. */
  static List<Unit> under(Path root) {
    CorpusWalk walk = new CorpusWalk(root);
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    while (!folders.isEmpty()) {
      // Folders behind links come after the real ones, so that a file keeps its own path.
      folders.addAll(walk.enter(folders.removeFirst()));
    }
    return walk.found;
  }

  private Set<Path> enter(Path folder) {
    Set<Path> linked = new TreeSet<>();
    try {
      PathUtils.visitFileTree(new Visitor(folder, linked), folder.toRealPath());
    } catch (IOException e) {
      found.add(Unit.unreadable(source(folder), folder, unreadable(folder, e)));
    }
    return linked;
  }

  private String source(Path path) {
    return sourceOf(root, path);
  }

  /** The path of {@code file} relative to {@code root} with {@code /}; its name if they are one. */
  static String sourceOf(Path root, Path file) {
    Path relative = root.relativize(file);
    if (relative.toString().isEmpty()) {
      return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  static Unit unit(String source, Path file) {
    if (!Files.isRegularFile(file)) {
      return Unit.unreadable(
          source,
          file,
          ProblemCode.UNREADABLE_FILE.problem(
              source + " cannot be read",
              Files.exists(file) ? "it is no regular file" : "it does not exist"));
    }
    try {
      return new Unit(
          source, file, Files.size(file), () -> Files.newInputStream(file), Optional.empty());
    } catch (IOException e) {
      return Unit.unreadable(source, file, unreadable(file, e));
    }
  }

  static Problem unreadable(Path path, IOException cause) {
    return ProblemCode.UNREADABLE_FILE.problem(path + " cannot be read", String.valueOf(cause));
  }

  /** Walks the real folder and reports what it finds under the name it was asked for. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path shown;
    private final Path real;
    private final Set<Path> linked;

    Visitor(Path shown, Set<Path> linked) throws IOException {
      this.shown = shown;
      this.real = shown.toRealPath();
      this.linked = linked;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(real) && isHidden(directory);
      return !hidden && entered.add(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path path = show(file);
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
        linked.add(path);
      } else {
        found.add(unit(source(path), path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      Path path = show(file);
      found.add(Unit.unreadable(source(path), path, unreadable(path, cause)));
      return FileVisitResult.CONTINUE;
    }

    private Path show(Path file) {
      return shown.resolve(real.relativize(file));
    }

    private boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
