package org.policyscope.theme;

import java.util.Optional;
import java.util.Set;
import org.policyscope.theme.Names.Name;
import org.policyscope.theme.Verbs.Form;
import org.policyscope.theme.Verbs.Verb;
import org.policyscope.theme.Words.Word;

/**
 * Which name is the subject or the object of which verb in one sentence, as far as the order of the
 * words tells.
 */
final class Statement {
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_PHRASE = 4;
  private static final int LONGEST_HEAD = 3;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CONTINUES = Set.of("and", "or", "but", ",", "nor");
  private static final Set<String> COORDINATORS = Set.of("and", "or", ",");
  private static final Set<String> COMPANY = Set.of("together", "along", "jointly");
  private static final Set<String> QUANTITIES =
      Set.of("much", "most", "part", "parts", "all", "half", "rest", "whole", "many", "some");
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

  private final Clauses clauses;
  private final Words words;
  private final RoleCues cues;
  private final Verbs verbs;
  private final boolean[] named;

  Statement(Clauses clauses, RoleCues cues, Verbs verbs, boolean[] named) {
    this.clauses = clauses;
    this.words = clauses.words();
    this.cues = cues;
    this.verbs = verbs;
    this.named = named;
  }

  Verbs verbs() {
    return verbs;
  }

  boolean isPreposition(int i) {
    String surface = words.get(i).surface();
    return surface.equals("of") || clauses.grammar().prepositions().contains(surface);
  }

  boolean isPossessive(int i) {
    return i < words.size() && POSSESSIVES.contains(words.get(i).surface());
  }

  /** Whether a word can stand inside a noun phrase in front of its head. */
  boolean isOfPhrase(int i) {
    Word word = words.get(i);
    return !verbs.isVerb(i)
        && !isPreposition(i)
        && !clauses.isBorder(i)
        && !isPossessive(i)
        && !clauses.grammar().adjuncts().contains(word.surface())
        && !Verbs.isPronoun(word)
        && !Verbs.isAuxiliary(word)
        && Character.isLetterOrDigit(word.surface().charAt(0));
  }

  /** The preposition in front of a name or of the phrase that it begins; -1 if there is none. */
  int preposition(Name name) {
    int at = name.from() - 1;
    for (int steps = 0; at >= 0 && steps < LONGEST_PHRASE; steps++) {
      if (isExample(at)) {
        at = beforeExample(at);
        steps = 0;
        continue;
      }
      if (isPreposition(at)) {
        return at;
      }
      // "In 2019 Kenya": the year is all that the preposition leads.
      if (named[at] || !isOfPhrase(at) || isYear(words.get(at).surface())) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  private boolean isIncluded(int at) {
    boolean article = words.get(at).surface().equals("the") && at > 0;
    return words.get(article ? at - 1 : at).surface().equals("including");
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "such as Kenya", "including Kenya": the name stands for the phrase before. */
  private boolean isExample(int at) {
    String surface = words.get(at).surface();
    return surface.equals("including")
        || (surface.equals("as") && at > 0 && words.get(at - 1).surface().equals("such"));
  }

  private int beforeExample(int at) {
    int before = words.get(at).surface().equals("as") ? at - 2 : at - 1;
    return before >= 0 && clauses.isComma(before) ? before - 1 : before;
  }

  /** First word of the phrase that ends with the word before {@code end}. */
  int phraseStart(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_HEAD && !named[start - 1] && isOfPhrase(start - 1)) {
      start--;
    }
    return start;
  }

  /** Index behind the last noun of the phrase that {@code end} stands in. */
  int phraseEnd(int end) {
    int last = end;
    while (last < words.size()
        && last - end < LONGEST_PHRASE
        && !named[last]
        && isOfPhrase(last)
        && !Verbs.isDeterminer(words.get(last))
        && !COORDINATORS.contains(words.get(last).surface())) {
      last++;
    }
    return last;
  }

  /** Whether the name, or for "much of Kenya" its head, is the object of the verb. */
  boolean isObject(Name name, Verb verb) {
    if (verb.isPassive()) {
      return false;
    }
    int preposition = preposition(name);
    boolean given = verb.kind().id().equals("give");
    if (given ? isPossessive(name.to()) : isOwner(name)) {
      return false;
    }
    boolean called =
        verb.kind().controls()
            && preposition == verb.at() + 1
            && words.get(preposition).surface().endsWith("on")
            && words.get(verb.at()).lemma().startsWith("call");
    int from = name.from();
    if (preposition > 0 && words.get(preposition).surface().equals("of")) {
      Word head = words.get(preposition - 1);
      if (!QUANTITIES.contains(head.surface()) && !RoleCues.isIn(cues.nouns().members(), head)) {
        return false;
      }
      from = preposition;
    } else if (preposition >= 0 && !called) {
      boolean grateful = verb.kind().controls() && preposition == verb.at() + 1;
      return grateful && words.get(preposition).surface().equals("to");
    } else if (called) {
      return true;
    }
    return phraseStart(from) == verb.at() + 1;
  }

  /** Whether the name only says whose or which the noun behind it is, and that does not act. */
  boolean isOwner(Name name) {
    int noun = isPossessive(name.to()) ? name.to() + 1 : name.to();
    int last = phraseEnd(noun);
    return last > noun
        && !Verbs.isAdverb(words.get(noun))
        && !RoleCues.isIn(cues.nouns().members(), words.get(last - 1));
  }

  /** The verb whose infinitive, gerund or second part this one is; itself if it is none. */
  Verb governor(Verb verb, int first) {
    Verb top = verb;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      if (isAttribute(top)) {
        return top;
      }
      boolean dependent =
          top.form() == Form.INFINITIVE
              || top.form() == Form.GERUND
              || top.form() == Form.REDUCED
              || (top.start() > first
                  && COORDINATORS.contains(words.get(top.start() - 1).surface()));
      Optional<Verb> left = dependent ? verbs.lastIn(first, top.start()) : Optional.empty();
      if (left.isEmpty() || left.get().kind().controls()) {
        return left.orElse(top);
      }
      top = left.get();
    }
    return top;
  }

  /** A form in -ing behind its noun: "people suffering". */
  private boolean isAttribute(Verb verb) {
    int before = verb.start() - 1;
    return verb.form() == Form.GERUND
        && before >= 0
        && isOfPhrase(before)
        && !Verbs.isDeterminer(words.get(before))
        && !COORDINATORS.contains(words.get(before).surface());
  }

  /** How a name stands to a verb that it is the subject of. */
  enum Part {
    NONE,
    WHOLE,
    /** In a phrase whose head acts for it, such as "the president of Kenya". */
    MEMBER,
    /** In another phrase: "the economy of Kenya". */
    OWNER,
    /** Where the subject is: "people in Kenya". */
    PLACE
  }

  /** The part of a name in the subject of a verb. */
  Part subject(Name name, Verb verb, int first) {
    Optional<Verb> before = verbs.lastIn(first, verb.start());
    int start = before.map(left -> left.at() + 1).orElse(first);
    if (before.isPresent()
        && before.get().kind().subject().isPresent()
        && isObject(name, before.get())) {
      return Part.NONE;
    }
    if (verb.start() > start
        && Verbs.isPronoun(words.get(verb.start() - 1))
        && !RELATIVES.contains(words.get(verb.start() - 1).surface())) {
      return Part.NONE;
    }
    if (name.to() > start && name.to() <= verb.start()) {
      return part(name, verb.start());
    }
    if (name.to() <= start && start == first && isBare(start, verb.start())) {
      return before(name, first);
    }
    return Part.NONE;
  }

  /** Whether nothing stands there that may be a subject. */
  private boolean isBare(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Verbs.isAdverb(words.get(i)) && !COORDINATORS.contains(words.get(i).surface())) {
        return false;
      }
    }
    return true;
  }

  /** The subject that stands before the clause: an antecedent, or that of the clause before. */
  private Part before(Name name, int first) {
    int border = first - 1;
    for (int steps = 0; steps < MOST_STEPS && border >= 0; steps++) {
      String mark = words.get(border).surface();
      if (named[border]) {
        // A name that is written like a conjunction: "WHO delivered".
        return name.first() <= border && border < name.end() ? Part.WHOLE : Part.NONE;
      }
      if (RELATIVES.contains(mark)) {
        int end = border > 0 && clauses.isComma(border - 1) ? border - 1 : border;
        boolean antecedent = name.to() == skipBrackets(end) && preposition(name) < 0;
        return antecedent ? Part.WHOLE : Part.NONE;
      }
      if (mark.equals(")")) {
        border = skipBrackets(border + 1);
      } else if (!CONTINUES.contains(mark)) {
        return Part.NONE;
      }
      if (border <= 0) {
        return Part.NONE;
      }
      int end = border;
      int start = end;
      while (start > 0 && !clauses.isBorder(start - 1)) {
        start--;
      }
      Optional<Verb> main = verbs.firstIn(start, end);
      int limit = main.map(Verb::start).orElse(end);
      if (name.to() > start && name.to() <= limit) {
        return part(name, limit);
      }
      boolean closed = main.isPresent() && !isBare(start, limit);
      if (name.to() > start || closed) {
        return Part.NONE;
      }
      border = start - 1;
    }
    return Part.NONE;
  }

  /** Index behind the last word before brackets that end before {@code end}; else {@code end}. */
  private int skipBrackets(int end) {
    if (end > 0 && words.get(end - 1).surface().equals(")")) {
      for (int i = end - 2; i >= 0; i--) {
        if (words.get(i).surface().equals("(")) {
          return i;
        }
      }
    }
    return end;
  }

  private Part part(Name name, int end) {
    if (name.from() > 0 && isIncluded(name.from() - 1)) {
      return Part.NONE;
    }
    int preposition = preposition(name);
    int behind = name.to();
    if (preposition < 0) {
      boolean owner = isPossessive(behind);
      int noun = owner ? behind + 1 : behind;
      int last = phraseEnd(noun);
      if (noun >= end || last == noun || Verbs.isAdverb(words.get(noun))) {
        return owner ? Part.OWNER : Part.WHOLE;
      }
      return RoleCues.isIn(cues.nouns().members(), words.get(last - 1)) ? Part.MEMBER : Part.OWNER;
    }
    String word = words.get(preposition).surface();
    if (word.equals("of") && preposition > 0) {
      Word head = words.get(preposition - 1);
      return RoleCues.isIn(cues.nouns().members(), head) ? Part.MEMBER : Part.OWNER;
    }
    if (word.equals("with")
        && preposition > 0
        && COMPANY.contains(words.get(preposition - 1).surface())) {
      return Part.WHOLE;
    }
    boolean place = word.equals("in") || word.equals("across") || word.equals("throughout");
    return place ? Part.PLACE : Part.NONE;
  }
}
