package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.document.GazetteerUse.Shadow;

/**
 * Checks the entries of all files of a user together and makes them ready to be found. The order of
 * files and lines makes no difference.
 */
final class UserNamesBuilder {
  private static final int MOST_WORDS = 60;

  private final BuiltInNames builtIn;
  private final UserIdentities identities;
  private final GazetteerBuilder names = new GazetteerBuilder();
  private final GazetteerBuilder blocks = new GazetteerBuilder();
  private final Map<String, CanonicalEntity> entities = new LinkedHashMap<>();
  private final Map<String, UserEntry> owners = new HashMap<>();
  private final Map<List<String>, List<Owned>> ownedForms = new HashMap<>();
  private final Set<Shadow> shadows =
      new TreeSet<>(
          Comparator.comparing(Shadow::form)
              .thenComparing(Shadow::type)
              .thenComparing(Shadow::id)
              .thenComparing(shadow -> shadow.by().orElse("")));

  private record Owned(UserEntry.Form form, UserEntry entry, String identity) {}

  private record Identified(UserEntry entry, CanonicalEntity canonical) {}

  UserNamesBuilder(BuiltInNames builtIn) {
    this.builtIn = builtIn;
    this.identities = new UserIdentities(builtIn);
  }

  UserNames build(List<UserEntry> entries) {
    List<Identified> identified = new ArrayList<>();
    for (UserEntry entry : entries) {
      checkForms(entry);
      CanonicalEntity canonical =
          entry.block()
              ? new CanonicalEntity("blocked", entry.name(), Map.of())
              : identities.of(entry);
      identified.add(new Identified(entry, canonical));
    }
    for (Identified one : identified) {
      checkIdentity(one);
      checkOwners(one);
    }
    // Of several lines of a country, the one whose kind comes first names it.
    identified.sort(
        Comparator.comparing((Identified one) -> one.entry().type())
            .thenComparing(one -> one.canonical().id())
            .thenComparing(one -> one.entry().kind().map(Enum::ordinal).orElse(0))
            .thenComparing(one -> one.entry().name()));
    for (Identified one : identified) {
      if (!one.entry().block()) {
        entities.putIfAbsent(key(one), one.canonical());
      }
    }
    identified.forEach(this::add);
    return new UserNames(names.build(), blocks.build(), entities);
  }

  List<Shadow> shadows() {
    return List.copyOf(shadows);
  }

  private static String key(Identified one) {
    return UserNames.key(one.entry().type(), one.canonical());
  }

  private static void checkForms(UserEntry entry) {
    if (entry.name().isBlank()) {
      throw entry.invalid("the name is empty");
    }
    for (UserEntry.Form form : entry.forms()) {
      int words = WordScanner.scan(form.plain()).size();
      if (words == 0) {
        throw entry.invalid("the form `" + form.written() + "` has neither letters nor digits");
      }
      if (words > MOST_WORDS) {
        throw entry.invalid(
            "the form `"
                + form.plain().substring(0, 60)
                + "…` has "
                + words
                + " words; "
                + MOST_WORDS
                + " are the most");
      }
    }
  }

  /** One line an entry; a country may have one for each kind of form. */
  private void checkIdentity(Identified one) {
    UserEntry entry = one.entry();
    if (entry.block()) {
      return;
    }
    String id = one.canonical().id();
    UserEntry same = owners.putIfAbsent(id + " " + entry.kind(), entry);
    UserEntry other = owners.putIfAbsent(id, entry);
    UserEntry twice = same != null ? same : other;
    if (twice != null && (same != null || twice.type() != entry.type())) {
      throw entry.invalid("the id `" + id + "` stands at " + twice.place() + " already");
    }
  }

  private void checkOwners(Identified one) {
    UserEntry entry = one.entry();
    String identity = entry.block() ? "" : key(one);
    for (UserEntry.Form form : entry.forms()) {
      List<Owned> owned =
          ownedForms.computeIfAbsent(
              WordScanner.keys(WordScanner.scan(form.plain())), keys -> new ArrayList<>());
      for (Owned other : owned) {
        if (clash(one, identity, form, other)) {
          throw entry.invalid(
              "the form `" + form.plain() + "` stands at " + other.entry().place() + " already");
        }
      }
      owned.add(new Owned(form, entry, identity));
    }
  }

  private static boolean clash(Identified one, String identity, UserEntry.Form form, Owned other) {
    if (other.identity().equals(identity)) {
      return false;
    }
    if (one.entry().block() || other.entry().block()) {
      return one.entry().type() == other.entry().type();
    }
    boolean told =
        form.isExact() && other.form().isExact() && !form.plain().equals(other.form().plain());
    return !told && !form.isAmbiguous() && !other.form().isAmbiguous();
  }

  private void add(Identified one) {
    UserEntry entry = one.entry();
    GazetteerBuilder builder = entry.block() ? blocks : names;
    CanonicalEntity canonical =
        entry.block() ? one.canonical() : entities.getOrDefault(key(one), one.canonical());
    for (UserEntry.Form form : entry.forms()) {
      if (form.exact()) {
        builder.addExact(form.written(), entry.type(), entry.kind(), canonical);
      } else {
        builder.add(form.written(), entry.type(), entry.kind(), canonical);
      }
      shadow(one, form);
    }
  }

  private void shadow(Identified one, UserEntry.Form form) {
    UserEntry entry = one.entry();
    for (WrittenForm ours : builtIn.at(WordScanner.keys(WordScanner.scan(form.plain())))) {
      if (ours.blocks()) {
        continue;
      }
      EntityType type = ours.type().orElseThrow();
      String id = ours.canonical().orElseThrow().id();
      boolean same = type == entry.type() && id.equals(one.canonical().id());
      boolean concerned = entry.block() ? type == entry.type() : !same;
      if (concerned) {
        Optional<String> by = entry.block() ? Optional.empty() : Optional.of(one.canonical().id());
        shadows.add(new Shadow(ours.written(), type, id, by));
      }
    }
  }
}
