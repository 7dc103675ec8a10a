package org.policyscope.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final Map<String, Boolean> listed = new HashMap<>();
  private final Map<String, List<Form>> forms = new HashMap<>();

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
    listed.put(entity.id(), true);
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
    forms.computeIfAbsent(root(key), ignored -> new ArrayList<>()).add(form);
  }

  /** What the group of the key is; empty where no more is known of it than one name. */
  Optional<CanonicalEntity> entity(String key) {
    String root = root(key);
    CanonicalEntity known = entities.get(root);
    if (known != null && listed.containsKey(known.id())) {
      return Optional.of(known);
    }
    return described(known, forms.getOrDefault(root, List.of()));
  }

  private static Optional<CanonicalEntity> described(
      @Nullable CanonicalEntity known, List<Form> forms) {
    String name = known != null ? known.name() : name(forms);
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
      boolean other = !MentionCount.normalize(form.written()).equals(MentionCount.normalize(name));
      if (other && !form.isShort()) {
        aliases.add(form.written());
      }
      if (!form.isShort() && !form.base().equals(form.written())) {
        aliases.addAll(NameSpellings.ofCompany(form.written()));
      }
    }
    aliases.remove("");
    aliases.remove(name);
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
  private static String name(List<Form> forms) {
    String name = "";
    for (Form form : forms) {
      if (!form.isShort() && (name.isEmpty() || form.base().startsWith(name + " "))) {
        name = form.base();
      }
    }
    return name.isEmpty() ? forms.get(0).written() : name;
  }

  private String root(String key) {
    String at = key;
    String next = parents.get(at);
    while (next != null) {
      at = next;
      next = parents.get(at);
    }
    return at;
  }
}
