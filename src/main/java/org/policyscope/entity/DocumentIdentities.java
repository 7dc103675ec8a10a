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

  static DocumentIdentities of(NameWords nameWords, Gazetteer gazetteer) {
    return new DocumentIdentities(
        new ComposedNames(nameWords, gazetteer),
        new LegalForms(nameWords),
        new ListedNames(gazetteer.forms()));
  }

  /**
   * The same candidates, each with the identity that the document gives it.
   *
   * @param decided those that stand
   * @param links pairs of first words of decided names that the text calls one thing
   */
  List<Candidate> resolve(
      Words words, Coverage coverage, List<Candidate> decided, List<KnownAs.Link> links) {
    List<Candidate> resolved = new ArrayList<>(decided.size());
    List<Candidate> names = new ArrayList<>();
    for (Candidate candidate : decided) {
      (candidate.is(EntityType.COUNTRY) ? resolved : names).add(candidate);
    }
    names.sort(Comparator.comparingInt(Candidate::from).thenComparingInt(Candidate::to));
    NameGroups groups = new NameGroups();
    List<Named> named = new ArrayList<>(names.size());
    for (Candidate name : names) {
      named.add(named(words, coverage, name, groups));
    }
    tieBare(words, coverage, named, groups);
    tieCompanies(words, named, groups);
    tieLinks(named, links, groups);
    for (Named one : named) {
      groups.addForm(one.key(), form(words, one.name()));
    }
    for (Named one : named) {
      Optional<CanonicalEntity> entity = groups.entity(one.key());
      resolved.add(entity.map(one.name()::withCanonical).orElse(one.name()));
    }
    return resolved;
  }

  private static void tieLinks(List<Named> named, List<KnownAs.Link> links, NameGroups groups) {
    Map<Integer, Named> starting = new HashMap<>();
    named.forEach(one -> starting.merge(one.name().from(), one, (a, b) -> b));
    for (KnownAs.Link link : links) {
      Named name = starting.get(link.name().from());
      Named alias = starting.get(link.alias().from());
      if (name != null && alias != null) {
        groups.tie(name.key(), alias.key());
      }
    }
  }

  /** A name, the key of its group, and what it is composed of. */
  private record Named(Candidate name, String key, Optional<Body> body) {}

  private Named named(Words words, Coverage coverage, Candidate name, NameGroups groups) {
    Optional<CanonicalEntity> entity = name.canonical();
    if (entity.isPresent() && isKnown(entity.get())) {
      return new Named(name, groups.known(entity.get()), Optional.empty());
    }
    Optional<Body> body = composed.of(words, coverage, name);
    if (body.isPresent()) {
      String key = groups.composed(body.get().entity());
      if (NameParts.inside(words, coverage, name.from(), name.to()).isPresent()) {
        groups.tie(
            key, NameGroups.text(name, ComposedNames.written(words, name.from(), name.to())));
      }
      return new Named(name, key, body);
    }
    return new Named(name, key(words, name, groups), Optional.empty());
  }

  private String key(Words words, Candidate name, NameGroups groups) {
    Optional<CanonicalEntity> entity = name.canonical();
    if (entity.isPresent()) {
      String key = NameGroups.text(name, entity.get().name());
      if (name.origin() == Candidate.Origin.DOCUMENT) {
        listed
            .byShortForm(words.written(name.from()), entity.get().name(), name.type().orElseThrow())
            .ifPresent(known -> groups.tie(groups.known(known), key));
      }
      return key;
    }
    return group(words, name)
        .map(groups::known)
        .orElseGet(
            () -> NameGroups.text(name, ComposedNames.written(words, name.from(), name.to())));
  }

  /** The listed group or company that the name is, when a number or legal form is put aside. */
  private Optional<CanonicalEntity> group(Words words, Candidate name) {
    if (!name.is(EntityType.INSTITUTION)) {
      return Optional.empty();
    }
    Optional<CanonicalEntity> found = PhraseNames.group(words, name, listed);
    int start = legalForms.baseStart(words, name.from(), name.to());
    int stem = legalForms.stemEnd(words, start, name.to());
    for (int end = name.to() - (start > name.from() ? 0 : 1);
        end >= stem && found.isEmpty();
        end--) {
      found = listed.institution(words, start, end).filter(Gazetteer::isOneThing);
    }
    return found;
  }

  private static boolean isKnown(CanonicalEntity entity) {
    return Gazetteer.isOneThing(entity) && !NameGroups.isOfText(entity);
  }

  /** A bare "Ministry of Finance" behind the only one that the document names with its country. */
  private void tieBare(Words words, Coverage coverage, List<Named> named, NameGroups groups) {
    Map<String, String> owned = new HashMap<>();
    for (Named one : named) {
      one.body()
          .ifPresent(
              body -> owned.merge(body.base(), body.entity().id(), (a, b) -> a.equals(b) ? a : ""));
    }
    Map<String, String> introduced = new HashMap<>();
    for (int i = 0; i < named.size() && !owned.isEmpty(); i++) {
      Named one = named.get(i);
      Candidate name = one.name();
      if (one.body().isPresent()) {
        introduced.putIfAbsent(one.body().get().base(), one.key());
      } else if (name.is(EntityType.INSTITUTION) && !groups.isKnown(one.key())) {
        String base = composed.base(words, name);
        String key = introduced.get(base);
        boolean otherOwner =
            OWNERS.contains(words.near(name.from(), -1)) || coverage.isCountry(name.from() - 1);
        if (key != null && !otherOwner && !owned.getOrDefault(base, "").isEmpty()) {
          named.set(i, new Named(name, key, Optional.empty()));
        }
      }
    }
  }

  /** "Tandala Mining Limited" and "Tandala Mining". */
  private void tieCompanies(Words words, List<Named> named, NameGroups groups) {
    Map<String, String> byStem = new HashMap<>();
    for (int pass = 0; pass < 2; pass++) {
      for (Named one : named) {
        Candidate name = one.name();
        boolean open = name.is(EntityType.INSTITUTION) && !groups.isKnown(one.key());
        int stem = legalForms.stemEnd(words, name.from(), name.to());
        boolean company = stem < name.to();
        if (open && company == (pass == 0)) {
          String key = NameParts.key(words, name.from(), stem);
          String other = company ? byStem.putIfAbsent(key, one.key()) : byStem.get(key);
          if (other != null) {
            groups.tie(other, one.key());
          }
        }
      }
    }
  }

  private NameGroups.Form form(Words words, Candidate name) {
    boolean shortForm =
        (name.origin() == Candidate.Origin.DOCUMENT
                && words.is(name.from(), Words.UPPER | Words.MIXED | Words.DOTTED))
            || (name.length() == 1 && words.is(name.from(), Words.UPPER));
    int base =
        name.is(EntityType.INSTITUTION)
            ? legalForms.baseEnd(words, name.from(), name.to())
            : name.to();
    String written =
        name.origin() == Candidate.Origin.DOCUMENT || base < name.to()
            ? ComposedNames.oneLine(words.text().substring(words.start(name.from()), name.end()))
            : ComposedNames.written(words, name.from(), name.to());
    return new NameGroups.Form(written, ComposedNames.written(words, name.from(), base), shortForm);
  }
}
