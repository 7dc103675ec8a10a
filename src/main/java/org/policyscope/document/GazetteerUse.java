package org.policyscope.document;

import java.util.List;
import java.util.Optional;

/**
 * What the gazetteers of a user's own did in a run.
 *
 * @param files by name, then digest
 * @param found mentions they gave
 * @param documents how many have such a mention
 * @param hidden names of theirs inside a longer listed name, which are no mentions
 * @param overrode readings they replaced, the most frequent first
 * @param blocked readings they blocked, the most frequent first
 * @param shadows built-in written forms that they list too, or block, sorted by form
 */
public record GazetteerUse(
    List<File> files,
    int found,
    int documents,
    int hidden,
    List<Overridden> overrode,
    List<Overridden> blocked,
    List<Shadow> shadows) {

  public GazetteerUse {
    files = List.copyOf(files);
    overrode = List.copyOf(overrode);
    blocked = List.copyOf(blocked);
    shadows = List.copyOf(shadows);
  }

  /** How many mentions replaced something. */
  public int overriddenMentions() {
    return overrode.stream().mapToInt(Overridden::mentions).sum();
  }

  /** How many mentions there would have been without the blocks. */
  public int blockedMentions() {
    return blocked.stream().mapToInt(Overridden::mentions).sum();
  }

  /**
   * A file.
   *
   * @param name of the file, without its folder
   * @param sha256 of its bytes, in hexadecimal
   * @param entries lines or concepts that add names
   * @param forms written forms of these
   * @param blocks written forms that are blocked
   */
  public record File(String name, String sha256, int entries, int forms, int blocks) {}

  /**
   * A built-in entry that lost mentions.
   *
   * @param id canonical; empty for names that no list holds
   * @param name canonical
   * @param by id of the user's entry that has them now; empty where they are blocked
   */
  public record Overridden(
      EntityType type,
      Optional<String> id,
      Optional<String> name,
      Optional<String> by,
      int mentions,
      int documents) {}

  /**
   * A built-in written form that the user lists or blocks.
   *
   * @param form as built in
   * @param id of the built-in entry
   * @param by id of the user's entry; empty where it is blocked
   */
  public record Shadow(String form, EntityType type, String id, Optional<String> by) {}
}
