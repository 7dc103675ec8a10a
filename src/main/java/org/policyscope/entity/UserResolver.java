package org.policyscope.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.text.PhraseTrie;

/** Says what a whole string is, where a user's own gazetteer goes before the built-in lists. */
public final class UserResolver {
  private final EntityResolver users;
  private final EntityResolver builtIn;
  private final UserNames names;

  private UserResolver(EntityResolver users, EntityResolver builtIn, UserNames names) {
    this.users = users;
    this.builtIn = builtIn;
    this.names = names;
  }

  public static UserResolver of(Resources resources, UserGazetteer user) {
    return new UserResolver(
        EntityResolver.of(user.names().forms()), EntityResolver.of(resources), user.names());
  }

  /** The thing that the whole of {@code name} names; empty where nothing or two things fit. */
  public Optional<Resolution> resolve(String name) {
    Optional<Resolution> ours =
        builtIn
            .resolve(name)
            .filter(found -> !blockedTypes(name).contains(found.type()))
            .map(this::asKnown);
    Optional<Resolution> theirs = users.resolve(name);
    if (theirs.isEmpty()) {
      return ours;
    }
    Resolution found = theirs.get();
    Optional<Resolution> other = ours.filter(one -> !isSame(found, one));
    boolean unsure = forms(names.forms(), name).stream().allMatch(WrittenForm::ambiguous);
    if (other.isPresent() && unsure) {
      return Optional.empty();
    }
    String also =
        other
            .map(
                one ->
                    "; goes before "
                        + one.type().label()
                        + " "
                        + one.canonical().id()
                        + " "
                        + one.canonical().name())
            .orElse("");
    return Optional.of(
        new Resolution(
            found.type(), found.canonical(), "your gazetteer: " + found.reason() + also));
  }

  private Resolution asKnown(Resolution found) {
    return new Resolution(
        found.type(), names.known(found.type(), found.canonical()), found.reason());
  }

  private static boolean isSame(Resolution one, Resolution other) {
    return one.type() == other.type() && one.canonical().id().equals(other.canonical().id());
  }

  private Set<EntityType> blockedTypes(String name) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    forms(names.blocked(), name).forEach(form -> form.type().ifPresent(types::add));
    return types;
  }

  /** The forms that have the words of {@code name}. */
  private static List<WrittenForm> forms(PhraseTrie<WrittenForm> forms, String name) {
    Words words = WordScanner.scan(name);
    int from = words.size() > 1 && words.key(0).equals("the") ? 1 : 0;
    PhraseTrie.Node<WrittenForm> node = forms.root();
    for (int i = from; i < words.size(); i++) {
      PhraseTrie.Node<WrittenForm> next = node.next(words.key(i));
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return node.values();
  }
}
