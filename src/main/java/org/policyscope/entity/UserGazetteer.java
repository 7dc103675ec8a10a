package org.policyscope.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.GazetteerUse.Shadow;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.Digests;
import org.policyscope.resource.Resource;
import org.policyscope.resource.Resources;
import org.policyscope.resource.UserFile;

/**
 * Names that a user brings to a run. They go before all that the program finds by itself; how, is
 * told in docs/interpretation.md. Immutable.
 */
public final class UserGazetteer {
  private static final UserGazetteer NONE = new UserGazetteer(List.of(), List.of(), UserNames.NONE);

  private static final String KEY = "user-gazetteers/";

  private final List<GazetteerUse.File> files;
  private final List<Shadow> shadows;
  private final UserNames names;

  private UserGazetteer(List<GazetteerUse.File> files, List<Shadow> shadows, UserNames names) {
    this.files = List.copyOf(files);
    this.shadows = List.copyOf(shadows);
    this.names = names;
  }

  /** No names at all. */
  public static UserGazetteer none() {
    return NONE;
  }

  /**
   * The names of all files together; neither the order of files nor that of lines makes a
   * difference.
   *
   * @param resources gives the built-in lists, whose ids and codes the files may use
   * @throws PolicyscopeException with {@link ProblemCode#UNREADABLE_FILE}, {@link
   *     ProblemCode#UNUSABLE_GAZETTEER} or {@link ProblemCode#INVALID_GAZETTEER}
   */
  public static UserGazetteer read(List<Path> paths, Resources resources) {
    if (paths.isEmpty()) {
      return NONE;
    }
    List<Resource> contents = new ArrayList<>();
    paths.forEach(path -> contents.add(UserFile.read(path)));
    contents.sort(Comparator.comparing(Resource::name).thenComparing(Resource::sha256));
    List<UserEntry> entries = new ArrayList<>();
    List<GazetteerUse.File> files = new ArrayList<>();
    for (Resource content : contents) {
      List<UserEntry> own = UserFiles.entries(content);
      entries.addAll(own);
      files.add(file(content, own));
    }
    UserNamesBuilder builder = new UserNamesBuilder(new BuiltInNames(Gazetteer.load(resources)));
    UserNames names = builder.build(entries);
    return new UserGazetteer(files, builder.shadows(), names);
  }

  private static GazetteerUse.File file(Resource content, List<UserEntry> entries) {
    int adding = 0;
    int forms = 0;
    Set<String> blocks = new HashSet<>();
    for (UserEntry entry : entries) {
      if (entry.block()) {
        // One line may block its words for all types.
        entry.forms().forEach(form -> blocks.add(entry.place() + " " + form.written()));
      } else {
        adding++;
        forms += entry.forms().size();
      }
    }
    return new GazetteerUse.File(content.name(), content.sha256(), adding, forms, blocks.size());
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** Digest of each file, by key; belongs into the {@code resources} of a provenance. */
  public SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    for (GazetteerUse.File file : files) {
      String key = KEY + file.name();
      for (int i = 2; digests.containsKey(key); i++) {
        key = KEY + file.name() + "~" + i;
      }
      digests.put(key, Digests.labelled(file.sha256()));
    }
    return digests;
  }

  public List<GazetteerUse.File> files() {
    return files;
  }

  /** The built-in written forms that the files list too, or block. */
  public List<Shadow> shadows() {
    return shadows;
  }

  UserNames names() {
    return names;
  }
}
