package org.policyscope.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.MentionCount;

/**
 * The names of a document, those of one thing in one group. A group is known by one listed or
 * composed entity at most; what would join two of them is not joined. For one thread.
 */
final class NameGroups {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, CanonicalEntity> entities = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Set<Form>> forms = new HashMap<>();
  private final Map<String, Optional<CanonicalEntity>> described = new HashMap<>();

  /**
   * A written form.
   *
   * @param written the whole
   * @param base without a legal form
   * @param isShort whether it is an acronym
   */
  record Form(String written, String base, boolean isShort) {}

  /** The key of a name that is known by its words alone. */
  static String text(Candidate name, String written) {
    return name.type().orElseThrow() + ":" + MentionCount.normalize(written);
  }

  /** An identity for what is known by its words alone, under the name that spells it out. */
  static CanonicalEntity ofText(String name) {
    return new CanonicalEntity(MentionCount.UNKNOWN + MentionCount.normalize(name), name, Map.of());
  }

  static boolean isOfText(CanonicalEntity entity) {
    return entity.id().startsWith(MentionCount.UNKNOWN);
  }

  /** The key of an entity of the list. */
  String known(CanonicalEntity entity) {
    listed.add(entity.id());
    return composed(entity);
  }

  /** The key of an entity that is known by what its name is composed of. */
  String composed(CanonicalEntity entity) {
    String key = "=" + entity.id();
    entities.putIfAbsent(key, entity);
    return key;
  }

  boolean isKnown(String key) {
    return entities.containsKey(root(key));
  }

  /** Says that the two name one thing. */
  void tie(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (first.equals(second) || (entities.containsKey(first) && entities.containsKey(second))) {
      return;
    }
    boolean swap = entities.containsKey(second);
    parents.put(swap ? first : second, swap ? second : first);
  }

  /** Adds a form of the group, in the order of the text; after all ties. */
  void addForm(String key, Form form) {
    forms.computeIfAbsent(root(key), ignored -> new LinkedHashSet<>()).add(form);
  }

  /**
   * What the group of the key is, after all forms; empty where no more is known of it than one
   * name.
   */
  Optional<CanonicalEntity> entity(String key) {
    String root = root(key);
    CanonicalEntity known = entities.get(root);
    if (known != null && listed.contains(known.id())) {
      return Optional.of(known);
    }
    // A long document asks for one group thousands of times.
    return described.computeIfAbsent(
        root, it -> described(known, forms.getOrDefault(it, Set.of())));
  }

  private static Optional<CanonicalEntity> described(
      @Nullable CanonicalEntity known, Set<Form> forms) {
    String name = known != null ? known.name() : name(forms);
    String normalized = MentionCount.normalize(name);
    Map<String, String> attributes = new LinkedHashMap<>();
    forms.stream()
        .filter(form -> form.isShort() && !form.written().equals(name))
        .findFirst()
        .ifPresent(form -> attributes.put("acronym", form.written()));
    Set<String> aliases = new LinkedHashSet<>();
    if (known != null) {
      known.attributes().forEach(attributes::putIfAbsent);
      aliases.add(known.attributes().getOrDefault(CanonicalEntity.ALIASES, ""));
    }
    for (Form form : forms) {
      boolean other = !MentionCount.normalize(form.written()).equals(normalized);
      if (other && !form.isShort()) {
        aliases.add(form.written());
      }
    }
    aliases.remove("");
    if (known == null && attributes.isEmpty() && aliases.isEmpty()) {
      return Optional.empty();
    }
    attributes.remove(CanonicalEntity.ALIASES);
    if (!aliases.isEmpty()) {
      attributes.put(CanonicalEntity.ALIASES, String.join("|", aliases));
    }
    String id = known != null ? known.id() : ofText(name).id();
    return Optional.of(new CanonicalEntity(id, name, attributes));
  }

  /** The first full name; of a company's the longest that has no legal form. */
  private static String name(Set<Form> forms) {
    String name = "";
    for (Form form : forms) {
      if (!form.isShort() && (name.isEmpty() || form.base().startsWith(name + " "))) {
        name = form.base();
      }
    }
    return name.isEmpty() ? forms.iterator().next().written() : name;
  }

  private String root(String key) {
    String at = key;
    String next = parents.get(at);
    while (next != null) {
      // Long chains are halved on the way, so that they are walked once.
      String beyond = parents.get(next);
      if (beyond != null) {
        parents.put(at, beyond);
      }
      at = next;
      next = beyond;
    }
    return at;
  }
}
