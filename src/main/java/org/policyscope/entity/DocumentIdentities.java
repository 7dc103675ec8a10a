package org.policyscope.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityType;
import org.policyscope.entity.ComposedNames.Body;

/**
 * Which mentions of one document name one thing, as far as the document itself says so: a full name
 * and its short form, a company with and without its legal form, a name and what it is "also known
 * as", the bodies of a state by whatever way their name is composed.
 */
final class DocumentIdentities {
  /** What before a name says that it is somebody's, and not whose. */
  private static final Set<String> OWNERS = Set.of(Words.POSSESSIVE, "our", "my", "your");

  private final ComposedNames composed;
  private final LegalForms legalForms;
  private final ListedNames listed;

  DocumentIdentities(ComposedNames composed, LegalForms legalForms, ListedNames listed) {
    this.composed = composed;
    this.legalForms = legalForms;
    this.listed = listed;
  }

  /**
   * The same candidates, each with the identity that the document gives it.
   *
   * @param decided those that stand
   * @param links pairs of first words of decided names that the text calls one thing
   */
  List<Candidate> resolve(
      Words words, Coverage coverage, List<Candidate> decided, List<KnownAs.Link> links) {
    List<Candidate> names = new ArrayList<>();
    for (Candidate candidate : decided) {
      if (!candidate.is(EntityType.COUNTRY)) {
        names.add(candidate);
      }
    }
    names.sort(Comparator.comparingInt(Candidate::from).thenComparingInt(Candidate::to));
    NameGroups groups = new NameGroups();
    Map<Candidate, String> keys = new HashMap<>();
    Map<String, Body> bodies = new HashMap<>();
    for (Candidate name : names) {
      keys.put(name, key(words, coverage, name, groups, bodies));
    }
    tieBare(words, coverage, names, keys, bodies, groups);
    tieCompanies(words, names, keys, groups);
    for (KnownAs.Link link : links) {
      groups.tie(keys.get(link.name()), keys.get(link.alias()));
    }
    for (Candidate name : names) {
      groups.addForm(keys.get(name), form(words, name));
    }
    List<Candidate> resolved = new ArrayList<>(decided.size());
    for (Candidate candidate : decided) {
      String key = keys.get(candidate);
      Optional<CanonicalEntity> entity = key == null ? Optional.empty() : groups.entity(key);
      resolved.add(entity.map(candidate::withCanonical).orElse(candidate));
    }
    return resolved;
  }

  private String key(
      Words words,
      Coverage coverage,
      Candidate name,
      NameGroups groups,
      Map<String, Body> bodies) {
    Optional<CanonicalEntity> entity = name.canonical();
    if (entity.isPresent() && isKnown(entity.get())) {
      return groups.known(entity.get());
    }
    Optional<Body> body = composed.of(words, coverage, name);
    if (body.isPresent()) {
      String key = groups.composed(body.get().entity());
      bodies.putIfAbsent(name.from() + "-" + name.to(), body.get());
      if (NameParts.inside(words, coverage, name.from(), name.to()).isPresent()) {
        groups.tie(key, NameGroups.text(name, ComposedNames.written(words, name.from(), name.to())));
      }
      return key;
    }
    if (entity.isPresent()) {
      String key = NameGroups.text(name, entity.get().name());
      if (name.origin() == Candidate.Origin.DOCUMENT) {
        listed
            .byShortForm(words.written(name.from()), entity.get().name(), name.type().orElseThrow())
            .ifPresent(known -> groups.tie(groups.known(known), key));
      }
      return key;
    }
    if (name.is(EntityType.INSTITUTION)) {
      Optional<CanonicalEntity> group = PhraseNames.group(words, name, listed);
      if (group.isPresent()) {
        return groups.known(group.get());
      }
      int stem = legalForms.stemEnd(words, name.from(), name.to());
      for (int end = name.to() - 1; end >= stem; end--) {
        Optional<CanonicalEntity> company =
            listed.institution(words, name.from(), end).filter(Gazetteer::isOneThing);
        if (company.isPresent()) {
          return groups.known(company.get());
        }
      }
    }
    return NameGroups.text(name, ComposedNames.written(words, name.from(), name.to()));
  }

  private static boolean isKnown(CanonicalEntity entity) {
    return Gazetteer.isOneThing(entity) && !NameGroups.isOfText(entity);
  }

  /** A bare "Ministry of Finance" behind the only one that the document names with its country. */
  private void tieBare(
      Words words,
      Coverage coverage,
      List<Candidate> names,
      Map<Candidate, String> keys,
      Map<String, Body> bodies,
      NameGroups groups) {
    Map<String, String> owned = new HashMap<>();
    for (Body body : bodies.values()) {
      owned.merge(body.base(), body.entity().id(), (a, b) -> a.equals(b) ? a : "");
    }
    Map<String, String> introduced = new HashMap<>();
    for (Candidate name : names) {
      Body body = bodies.get(name.from() + "-" + name.to());
      if (body != null) {
        introduced.putIfAbsent(body.base(), keys.get(name));
      } else if (name.is(EntityType.INSTITUTION) && !groups.isKnown(keys.get(name))) {
        String base = composed.base(words, name);
        String key = introduced.get(base);
        boolean otherOwner =
            OWNERS.contains(words.near(name.from(), -1)) || coverage.isCountry(name.from() - 1);
        if (key != null && !otherOwner && !owned.getOrDefault(base, "").isEmpty()) {
          keys.put(name, key);
        }
      }
    }
  }

  /** "Tandala Mining Limited" and "Tandala Mining". */
  private void tieCompanies(
      Words words, List<Candidate> names, Map<Candidate, String> keys, NameGroups groups) {
    Map<String, String> byStem = new HashMap<>();
    for (int pass = 0; pass < 2; pass++) {
      for (Candidate name : names) {
        boolean open = name.is(EntityType.INSTITUTION) && !groups.isKnown(keys.get(name));
        int stem = legalForms.stemEnd(words, name.from(), name.to());
        boolean company = stem < name.to();
        if (open && company == (pass == 0)) {
          String key = NameParts.key(words, name.from(), stem);
          String other = company ? byStem.putIfAbsent(key, keys.get(name)) : byStem.get(key);
          if (other != null) {
            groups.tie(other, keys.get(name));
          }
        }
      }
    }
  }

  private NameGroups.Form form(Words words, Candidate name) {
    boolean shortForm =
        name.origin() == Candidate.Origin.DOCUMENT
            || (name.length() == 1 && words.is(name.from(), Words.UPPER));
    int base =
        name.is(EntityType.INSTITUTION)
            ? legalForms.baseEnd(words, name.from(), name.to())
            : name.to();
    String written =
        name.origin() == Candidate.Origin.DOCUMENT || base < name.to()
            ? words.text().substring(words.start(name.from()), name.end()).replaceAll("\\s+", " ")
            : ComposedNames.written(words, name.from(), name.to());
    return new NameGroups.Form(
        written, ComposedNames.written(words, name.from(), base), shortForm);
  }
}
