package org.policyscope.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.text.PhraseTrie;

/** Says what a whole string is, where a user's own gazetteer goes before the built-in lists. */
public final class UserResolver {
  private final WholeForms users;
  private final EntityResolver builtIn;
  private final UserNames names;

  private UserResolver(WholeForms users, EntityResolver builtIn, UserNames names) {
    this.users = users;
    this.builtIn = builtIn;
    this.names = names;
  }

  public static UserResolver of(Resources resources, UserGazetteer user) {
    return new UserResolver(
        new WholeForms(user.names().forms(), CountryForms.load(resources)),
        EntityResolver.of(resources),
        user.names());
  }

  /** What the whole of {@code name} names, or why it names nothing. */
  public Resolution resolve(String name) {
    Resolution ours = builtIn(name);
    Words words = WordScanner.scan(name);
    int from = EntityResolver.withoutArticle(words);
    List<WrittenForm> fitting = users.fitting(words, from);
    Optional<Resolution> theirs = users.decide(words, from, fitting);
    if (theirs.isEmpty()) {
      return ours;
    }
    Resolution found = theirs.get();
    Optional<Resolution> other =
        Optional.of(ours).filter(one -> one.isFound() && !isSame(found, one));
    boolean unsure = fitting.stream().allMatch(WrittenForm::ambiguous);
    if (other.isPresent() && unsure) {
      return Resolution.none("may be " + shown(found) + " of your gazetteer or " + shown(ours));
    }
    String also = other.map(one -> "; goes before " + shown(one)).orElse("");
    return found.because("your gazetteer: " + found.reason() + also);
  }

  private Resolution builtIn(String name) {
    Resolution ours = builtIn.resolve(name);
    if (ours.type().filter(blockedTypes(name)::contains).isPresent()) {
      return Resolution.none("your gazetteer blocks " + shown(ours));
    }
    return ours.type().map(type -> asKnown(type, ours)).orElse(ours);
  }

  /** A user's entry with the id of a built-in one gives it its name. */
  private Resolution asKnown(EntityType type, Resolution ours) {
    CanonicalEntity entity = new CanonicalEntity(ours.id(), ours.name(), Map.of());
    return Resolution.of(type, names.known(type, entity), ours.reason());
  }

  private static String shown(Resolution found) {
    return EntityResolver.label(found.type()) + " " + found.id() + " " + found.name();
  }

  private static boolean isSame(Resolution one, Resolution other) {
    return one.type().equals(other.type()) && one.id().equals(other.id());
  }

  private Set<EntityType> blockedTypes(String name) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    forms(names.blocked(), name).forEach(form -> form.type().ifPresent(types::add));
    return types;
  }

  /** The forms that have the words of {@code name}. */
  private static List<WrittenForm> forms(PhraseTrie<WrittenForm> forms, String name) {
    Words words = WordScanner.scan(name);
    int from = EntityResolver.withoutArticle(words);
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
