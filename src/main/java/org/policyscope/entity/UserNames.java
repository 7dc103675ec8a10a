package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.Candidate.Origin;
import org.policyscope.text.PhraseTrie;

/** The names that a user lists or blocks, ready to be found. Safe for use by many threads. */
final class UserNames {
  static final UserNames NONE = new UserNames(new PhraseTrie<>(), new PhraseTrie<>(), Map.of());

  private final PhraseTrie<WrittenForm> forms;
  private final PhraseTrie<WrittenForm> blocked;
  private final GazetteerMatcher names;
  private final GazetteerMatcher blocks;
  private final Map<String, CanonicalEntity> entities;

  /**
   * @param entities what the user's entries stand for, by {@link #key}
   */
  UserNames(
      PhraseTrie<WrittenForm> forms,
      PhraseTrie<WrittenForm> blocked,
      Map<String, CanonicalEntity> entities) {
    this.forms = forms;
    this.blocked = blocked;
    this.names = new GazetteerMatcher(forms);
    this.blocks = new GazetteerMatcher(blocked);
    this.entities = new LinkedHashMap<>(entities);
  }

  static String key(EntityType type, CanonicalEntity entity) {
    return type.label() + " " + entity.id();
  }

  PhraseTrie<WrittenForm> forms() {
    return forms;
  }

  PhraseTrie<WrittenForm> blocked() {
    return blocked;
  }

  boolean blocksAny() {
    return !blocked.isEmpty();
  }

  /** The thing as the user knows it, where it is one of ours. */
  CanonicalEntity known(EntityType type, CanonicalEntity entity) {
    return entities.getOrDefault(key(type, entity), entity);
  }

  Candidate known(Candidate candidate) {
    return candidate.blocks() || candidate.canonical().isEmpty()
        ? candidate
        : candidate.withCanonical(
            known(candidate.type().orElseThrow(), candidate.canonical().get()));
  }

  /**
   * What of it the text holds.
   *
   * @param others what would be reported without the user's gazetteer
   */
  UserMatches match(Words words, List<Candidate> others) {
    if (this == NONE) {
      return UserMatches.NONE;
    }
    List<Candidate> blocking = blocks.match(words);
    Map<Integer, List<Candidate>> blockingAt = UserMatches.byWord(blocking);
    List<Candidate> found = new ArrayList<>();
    for (Candidate name : supported(words, names.match(words), others)) {
      boolean code = name.length() == 1 && CountryContext.isPartOfCode(words, name.from());
      List<Candidate> here = blockingAt.getOrDefault(name.from(), List.of());
      if (!code && here.stream().noneMatch(block -> isBlocked(name, block))) {
        found.add(name.asUsers());
      }
    }
    return UserMatches.settle(words, found, blocking, others);
  }

  /** Whether the candidate lies in words that name no thing of its type. */
  static boolean isBlocked(Candidate candidate, Candidate block) {
    return block.type().equals(candidate.type()) && block.covers(candidate);
  }

  /** Ambiguous forms only where another form, or their owner beside them, speaks for them. */
  private static List<Candidate> supported(
      Words words, List<Candidate> names, List<Candidate> others) {
    if (names.stream().noneMatch(Candidate::ambiguous)) {
      return names;
    }
    Set<String> named = new HashSet<>();
    List<Candidate> clear = new ArrayList<>(names);
    clear.removeIf(Candidate::ambiguous);
    clear.addAll(others);
    clear.forEach(name -> name.canonical().ifPresent(entity -> named.add(entity.id())));
    OwnedNames owned = new OwnedNames(words, clear);
    List<Candidate> supported = new ArrayList<>(names);
    supported.removeIf(
        name ->
            name.ambiguous()
                && (isTaken(name, others)
                    || !(named.contains(idOf(name).orElse("")) || owned.isOwned(name))));
    return supported;
  }

  private static Optional<String> idOf(Candidate candidate) {
    return candidate.canonical().map(CanonicalEntity::id);
  }

  /** A short form that the document itself introduces is no longer ambiguous. */
  private static boolean isTaken(Candidate name, List<Candidate> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.origin() == Origin.DOCUMENT
                    && other.from() == name.from()
                    && other.to() == name.to()
                    && !idOf(other).equals(idOf(name)));
  }
}
