package org.policyscope.theme;

import java.util.List;
import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Role;
import org.policyscope.theme.Names.Name;
import org.policyscope.theme.Statement.Part;
import org.policyscope.theme.Verbs.Form;
import org.policyscope.theme.Verbs.Verb;

/**
 * The part that a name of a sentence plays in a piece of evidence: by whose it is, by the
 * preposition between them, or by the verb that both belong to, in this order. A shallow form of
 * semantic role labelling (Gildea and Jurafsky 2002) by patterns of closed classes.
 */
final class Frames {
  private static final int FARTHEST_OWNER = 5;
  private static final int FARTHEST_COMPOUND = 1;
  private static final int FARTHEST_PREPOSITION = 12;
  private static final int FARTHEST_CAUSE = 5;
  private static final int FARTHEST_PREDICATE = 6;

  private final Clauses clauses;
  private final Words words;
  private final RoleCues cues;
  private final List<EntityMention> mentions;
  private final Names names;
  private final Statement statement;
  private final Prepositions prepositions;

  Frames(Clauses clauses, RoleCues cues, List<EntityMention> mentions, List<Integer> ofSentence) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.cues = cues;
    this.mentions = mentions;
    this.names = Names.of(clauses, mentions, ofSentence);
    Verbs verbs = new Verbs(clauses, cues, names.named());
    this.statement = new Statement(clauses, cues, verbs, names.named());
    this.prepositions = new Prepositions(words, cues);
  }

  List<Name> names() {
    return names.all();
  }

  Evidenced evidenced(int first, int end, boolean risk) {
    Reach.Range clause = clauses.clauseAround(first);
    Verbs verbs = statement.verbs();
    Optional<Verb> verb =
        verbs
            .firstIn(first, end)
            .or(() -> verbs.lastIn(clause.first(), first))
            .or(() -> verbs.firstIn(end, Math.max(end, clause.end())));
    return new Evidenced(first, end, statement.phraseEnd(end), clause, verb, risk);
  }

  /** Empty if none is found. */
  Optional<Role> role(Name name, Evidenced evidence) {
    if (!evidence.overlaps(name)) {
      return owner(name, evidence)
          .or(() -> attached(name, evidence))
          .or(() -> farther(name, evidence));
    }
    // "China's lending", "loans from China" as one term: the rest of it is what the name is of.
    boolean leads = name.first() <= evidence.first();
    int first = leads ? behind(name) : evidence.first();
    int end = leads ? evidence.end() : before(name);
    return first < end
        ? role(name, evidenced(first, end, evidence.risk()))
        : farther(name, evidence);
  }

  private EntityType type(Name name) {
    return mentions.get(name.mention()).type();
  }

  /** Whether the name is one thing and the evidence another: "joined the fund and the talks". */
  private boolean isOtherConjunct(Name name, Evidenced evidence) {
    for (int i = name.to(); i < evidence.first(); i++) {
      String word = words.get(i).surface();
      if (word.equals("and") || word.equals("or") || word.equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "the war in the south and the talks in Kenya": the second place is not that of the war. */
  private boolean isBehindConjunct(int from, int preposition) {
    boolean placed = false;
    for (int i = from; i < preposition; i++) {
      String word = words.get(i).surface();
      boolean coordinator = word.equals("and") || word.equals("or") || word.equals(",");
      if (placed && coordinator && i + 1 < preposition) {
        return true;
      }
      placed |= statement.isPreposition(i) && !word.equals("of");
    }
    return false;
  }

  private int behind(Name name) {
    return statement.isPossessive(name.end()) ? name.end() + 1 : name.end();
  }

  private int before(Name name) {
    int at = statement.preposition(name);
    return at < 0 ? name.first() : Math.min(at, name.first());
  }

  /** By the verb, or by where the name stands in the sentence. */
  private Optional<Role> farther(Name name, Evidenced evidence) {
    return evidence
        .verb()
        .flatMap(verb -> ofVerb(name, evidence, verb).or(() -> relative(name, evidence)))
        .or(() -> relative(name, evidence))
        .or(() -> circumstance(name, evidence));
  }

  /** "China's investment", "Chinese loans", "China-Africa cooperation". */
  private Optional<Role> owner(Name name, Evidenced evidence) {
    int from = name.to();
    boolean possessive = statement.isPossessive(from);
    boolean demonym =
        mentions.get(name.mention()).countryKind().equals(Optional.of(CountryKind.DEMONYM));
    int farthest = possessive || demonym ? FARTHEST_OWNER : FARTHEST_COMPOUND;
    if (evidence.isVerb() || from > evidence.first() || evidence.first() - from > farthest) {
      return Optional.empty();
    }
    for (int i = possessive ? from + 1 : from; i <= evidence.first(); i++) {
      if (!statement.isOfPhrase(i) || Verbs.isDeterminer(words.get(i))) {
        return Optional.empty();
      }
    }
    int before = statement.preposition(name);
    if (before >= 0 && words.get(before).surface().equals("between")) {
      return Optional.of(Role.AGENT);
    }
    return Optional.of(prepositions.owner(evidence, name.isJoined(), type(name)));
  }

  /** Behind a preposition that belongs to the evidence or to its verb. */
  private Optional<Role> attached(Name name, Evidenced evidence) {
    int at = statement.preposition(name);
    boolean compound = type(name) == EntityType.INSTITUTION && statement.isOwner(name);
    if (at < 0 || compound || !evidence.clause().contains(at)) {
      return Optional.empty();
    }
    if (at >= evidence.end() + FARTHEST_PREPOSITION) {
      return Optional.empty();
    }
    if (at >= evidence.end()) {
      if (isBehindConjunct(evidence.end(), at)) {
        return Optional.empty();
      }
      Optional<Verb> between = statement.verbs().lastIn(evidence.end(), at);
      if (between.isEmpty()) {
        return prepositions.role(
            at, name, type(name), evidence, evidence.verb().filter(v -> v.at() < at));
      }
      boolean own = between.equals(evidence.verb()) || between.get().form() == Form.REDUCED;
      return own ? prepositions.role(at, name, type(name), evidence, between) : Optional.empty();
    }
    boolean behindVerb =
        evidence.verb().isPresent() && evidence.verb().get().at() < at && !evidence.isSubject();
    return behindVerb
        ? prepositions.role(at, name, type(name), evidence, evidence.verb())
        : Optional.empty();
  }

  private Optional<Role> ofVerb(Name name, Evidenced evidence, Verb verb) {
    int first = evidence.clause().first();
    if (statement.isObject(name, verb) && evidence.clause().contains(name.from())) {
      return isOtherConjunct(name, evidence) ? Optional.empty() : object(verb, evidence);
    }
    Verb top = statement.governor(verb, first);
    boolean dependent =
        verb.form() == Form.INFINITIVE
            || (verb.form() == Form.GERUND
                && verb.start() > 0
                && statement.isPreposition(verb.start() - 1));
    if (!top.equals(verb) && dependent && statement.isObject(name, top)) {
      // "urge Kenya to sign", "help Kenya to build"
      boolean said = isBe(verb) && evidence.risk();
      return top.kind().controls()
          ? subject(verb, Part.WHOLE, evidence).filter(role -> !said)
          : object(top, evidence);
    }
    if (top.kind().controls() || (top.kind().subject().isEmpty() && !isBe(top))) {
      return Optional.empty();
    }
    Part part = statement.subject(name, top, first);
    return part == Part.NONE ? Optional.empty() : subject(verb, part, evidence);
  }

  private static boolean isBe(Verb verb) {
    return verb.kind().id().equals("be");
  }

  private Optional<Role> object(Verb verb, Evidenced evidence) {
    if (verb.kind().controls()) {
      return Optional.of(Role.AGENT).filter(role -> !evidence.risk() && !evidence.isSubject());
    }
    boolean causes = verb.kind().inRisk() || evidence.isVerb();
    return verb.kind()
        .object()
        .filter(role -> !evidence.risk() || causes)
        .map(role -> inTheme(role, evidence));
  }

  private Optional<Role> subject(Verb verb, Part part, Evidenced evidence) {
    if (part == Part.PLACE) {
      return Optional.of(evidence.risk() ? Role.AT_RISK : Role.TARGET);
    }
    if (evidence.isSubject()) {
      return Optional.empty();
    }
    Optional<Role> role =
        isBe(verb)
            ? predicate(verb, evidence)
            : verb.isPassive() ? verb.kind().passive() : verb.kind().subject();
    if (verb.isPassive() && RoleCues.isIn(cues.active(), words.get(verb.at()))) {
      role = Optional.of(Role.AGENT);
    }
    boolean causes = causes(verb, evidence);
    if (verb.kind().id().equals("bear") && !evidence.risk()) {
      return Optional.empty();
    }
    return role.filter(found -> isBorne(found) || !evidence.risk() || causes)
        .filter(found -> found != Role.AGENT || part != Part.OWNER)
        .map(found -> inTheme(found, evidence));
  }

  private static boolean isBorne(Role role) {
    return role == Role.AT_RISK || role == Role.BENEFICIARY;
  }

  /** Whether the verb says who brings about what the evidence names: it is it, or governs it. */
  private static boolean causes(Verb verb, Evidenced evidence) {
    boolean near = evidence.first() - verb.at() <= FARTHEST_CAUSE;
    return evidence.isVerb() || (verb.kind().inRisk() && near);
  }

  /** "is vulnerable to", "is committed to", "is a threat to". */
  private Optional<Role> predicate(Verb verb, Evidenced evidence) {
    int end = Math.min(words.size(), verb.at() + FARTHEST_PREDICATE);
    for (int i = verb.at() + 1; i < end; i++) {
      if (evidence.risk() && RoleCues.isIn(cues.nouns().menaces(), words.get(i))) {
        boolean menace = words.get(verb.at()).lemma().equals("be");
        return menace ? Optional.of(Role.AGENT) : Optional.of(Role.AT_RISK);
      }
      boolean acts =
          RoleCues.isIn(cues.active(), words.get(i))
              || RoleCues.isIn(cues.nouns().partners(), words.get(i));
      if (!evidence.risk() && acts) {
        return Optional.of(Role.AGENT);
      }
    }
    return evidence.risk() ? Optional.of(Role.AT_RISK) : Optional.empty();
  }

  /** "debt that Kenya owes to China": the evidence is what the clause behind it is about. */
  private Optional<Role> relative(Name name, Evidenced evidence) {
    int border = evidence.head();
    boolean relative =
        border < words.size()
            && clauses.isBorder(border)
            && (words.get(border).surface().equals("that")
                || words.get(border).surface().equals("which"));
    if (!relative || name.from() <= border) {
      return Optional.empty();
    }
    Reach.Range clause = clauses.clauseAround(border + 1);
    Optional<Verb> verb = statement.verbs().firstIn(border + 1, clause.end());
    if (verb.isEmpty() || !clause.contains(name.from())) {
      return Optional.empty();
    }
    Evidenced inside =
        new Evidenced(
            evidence.first(), evidence.end(), evidence.head(), clause, verb, evidence.risk());
    int at = statement.preposition(name);
    if (at > verb.get().at()) {
      return prepositions.role(at, name, type(name), inside, verb);
    }
    boolean isSubject = statement.subject(name, verb.get(), border + 1) == Part.WHOLE;
    Optional<Role> role = verb.get().kind().subject().filter(found -> isSubject);
    return role.map(found -> inTheme(found, evidence));
  }

  /** "In Kenya, …": a place in front of the clause. */
  private Optional<Role> circumstance(Name name, Evidenced evidence) {
    int border = evidence.clause().first() - 1;
    int at = statement.preposition(name);
    boolean front =
        border > 0
            && clauses.isComma(border)
            && name.to() == border
            && at >= 0
            && words.get(at).surface().equals("in")
            && (at == 0 || clauses.isBorder(at - 1));
    return front ? Optional.of(evidence.risk() ? Role.AT_RISK : Role.TARGET) : Optional.empty();
  }

  private static Role inTheme(Role role, Evidenced evidence) {
    if (evidence.risk()) {
      return role == Role.BENEFICIARY ? Role.AT_RISK : role;
    }
    return role == Role.AT_RISK ? Role.TARGET : role;
  }
}
