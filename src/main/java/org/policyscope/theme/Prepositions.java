package org.policyscope.theme;

import java.util.Optional;
import java.util.Set;
import org.policyscope.document.EntityType;
import org.policyscope.document.Role;
import org.policyscope.theme.Names.Name;
import org.policyscope.theme.Verbs.Verb;
import org.policyscope.theme.Words.Word;

/** What a preposition or a possessive says of the name that it leads or follows. */
final class Prepositions {
  private static final int NEAR = 3;
  private static final Set<String> COMPANY = Set.of("together", "along", "jointly");

  private final Words words;
  private final RoleCues cues;

  Prepositions(Words words, RoleCues cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Whose the evidence is.
   *
   * @param type what the owner is
   * @param joined whether the name is one of several, as in "China-Africa cooperation"
   */
  Role owner(Evidenced evidence, boolean joined, EntityType type) {
    RoleCues.Nouns nouns = cues.nouns();
    boolean member = isIn(nouns.members(), evidence.head() - 1);
    if (evidence.risk()) {
      return member || evidence.has(words, nouns.harms()) ? Role.AGENT : Role.AT_RISK;
    }
    if (isDoneTo(evidence, type)) {
      return Role.TARGET;
    }
    if (evidence.has(words, nouns.partners())) {
      return joined ? Role.AGENT : Role.TARGET;
    }
    boolean got =
        evidence.head() < words.size() && words.get(evidence.head()).surface().equals("from");
    if (evidence.has(words, nouns.owed()) || (got && evidence.has(words, nouns.giving()))) {
      return Role.BENEFICIARY;
    }
    boolean acts =
        evidence.has(words, nouns.deeds()) || evidence.has(words, nouns.harms()) || member;
    return acts ? Role.AGENT : Role.TARGET;
  }

  /**
   * What the preposition says.
   *
   * @param type what the name is of
   * @param at index of the preposition
   * @param verb that it may belong to
   */
  Optional<Role> role(int at, Name name, EntityType type, Evidenced evidence, Optional<Verb> verb) {
    boolean close = at == evidence.head() || (verb.isPresent() && at == verb.get().at() + 1);
    return switch (words.get(at).surface()) {
      case "by" -> by(at, evidence, verb);
      case "from" -> from(at, evidence, verb, close);
      case "to" -> to(at, evidence, verb, close);
      case "for" -> isFor(at, evidence, verb);
      case "in", "inside", "within", "throughout", "across", "into" -> place(evidence, verb);
      case "on", "upon" -> on(at, evidence, close);
      case "against" -> Optional.of(Role.TARGET);
      case "with" -> with(at, evidence, verb, close);
      case "between", "among", "amongst" ->
          at == evidence.head() && name.isJoined() ? Optional.of(Role.AGENT) : Optional.empty();
      case "of" -> at == evidence.head() ? Optional.of(of(evidence, verb, type)) : Optional.empty();
      case "over", "towards", "toward", "at" -> close ? Optional.of(Role.TARGET) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Role> by(int at, Evidenced evidence, Optional<Verb> verb) {
    boolean passive = verb.isPresent() && verb.get().isPassive();
    return passive || at == evidence.head() ? Optional.of(Role.AGENT) : Optional.empty();
  }

  private Optional<Role> from(int at, Evidenced evidence, Optional<Verb> verb, boolean close) {
    if (evidence.risk()) {
      boolean menace =
          evidence.has(words, cues.nouns().menaces()) || isIn(cues.nouns().menaces(), at - 1);
      return menace ? Optional.of(Role.AGENT) : Optional.empty();
    }
    if (isGiving(at, evidence, verb)
        || isOfClass(verb, "receive")
        || evidence.has(words, cues.nouns().owed())) {
      return Optional.of(Role.AGENT);
    }
    boolean acts = close || evidence.isVerb();
    return acts && !evidence.isSubject() ? Optional.of(Role.TARGET) : Optional.empty();
  }

  private Optional<Role> to(int at, Evidenced evidence, Optional<Verb> verb, boolean close) {
    if (isOfClass(verb, "owe") || evidence.has(words, cues.nouns().owed())) {
      return Optional.of(Role.TARGET);
    }
    if (evidence.risk()) {
      return isHazard(at, evidence) ? Optional.of(Role.AT_RISK) : Optional.empty();
    }
    if (isGiving(at, evidence, verb)) {
      return Optional.of(Role.BENEFICIARY);
    }
    return close || evidence.isVerb() ? Optional.of(Role.TARGET) : Optional.empty();
  }

  private Optional<Role> isFor(int at, Evidenced evidence, Optional<Verb> verb) {
    if (evidence.risk()) {
      return isHazard(at, evidence) ? Optional.of(Role.AT_RISK) : Optional.empty();
    }
    return isGiving(at, evidence, verb) ? Optional.of(Role.BENEFICIARY) : Optional.empty();
  }

  private Optional<Role> place(Evidenced evidence, Optional<Verb> verb) {
    if (isOfClass(verb, "say") && !evidence.isVerb()) {
      return Optional.empty();
    }
    return Optional.of(evidence.risk() ? Role.AT_RISK : Role.TARGET);
  }

  private Optional<Role> on(int at, Evidenced evidence, boolean close) {
    if (evidence.risk() && !evidence.has(words, cues.nouns().harms())) {
      return isHazard(at, evidence) ? Optional.of(Role.AT_RISK) : Optional.empty();
    }
    return close || evidence.isVerb() ? Optional.of(Role.TARGET) : Optional.empty();
  }

  private Optional<Role> with(int at, Evidenced evidence, Optional<Verb> verb, boolean close) {
    if (at > 0 && COMPANY.contains(words.get(at - 1).surface())) {
      return evidence.risk() || verb.isEmpty() ? Optional.empty() : Optional.of(Role.AGENT);
    }
    boolean near = at > evidence.head() && at - evidence.head() <= NEAR;
    return close || near || evidence.isVerb() ? Optional.of(Role.TARGET) : Optional.empty();
  }

  private Role of(Evidenced evidence, Optional<Verb> verb, EntityType type) {
    RoleCues.Nouns nouns = cues.nouns();
    if (evidence.risk()) {
      return evidence.has(words, nouns.harms()) ? Role.TARGET : Role.AT_RISK;
    }
    if (evidence.has(words, nouns.owed()) || isOfClass(verb, "receive")) {
      return Role.BENEFICIARY;
    }
    boolean acts =
        evidence.has(words, nouns.byOf())
            && type != EntityType.STRATEGY
            && !isDoneTo(evidence, type);
    return acts ? Role.AGENT : Role.TARGET;
  }

  private boolean isDoneTo(Evidenced evidence, EntityType type) {
    return type == EntityType.INSTITUTION && evidence.has(words, cues.nouns().doneTo());
  }

  /** Whether something is given: by the verb, or by a noun of the evidence or before "to". */
  private boolean isGiving(int at, Evidenced evidence, Optional<Verb> verb) {
    if (evidence.isVerb()) {
      return isOfClass(verb, "give") || isOfClass(verb, "finance") || isOfClass(verb, "help");
    }
    return isOfClass(verb, "give")
        || evidence.has(words, cues.nouns().giving())
        || isIn(cues.nouns().giving(), at - 1);
  }

  private boolean isHazard(int at, Evidenced evidence) {
    return at == evidence.head() || isIn(cues.nouns().hazards(), at - 1);
  }

  private boolean isIn(Set<String> list, int at) {
    Word word = words.get(at);
    return RoleCues.isIn(list, word);
  }

  private static boolean isOfClass(Optional<Verb> verb, String id) {
    return verb.isPresent() && verb.get().kind().id().equals(id);
  }
}
