package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policyscope.document.EntityMention;
import org.policyscope.text.Span;

/**
 * The mentions of one sentence as ranges of words, those that are coordinated together. A mention
 * inside another one is left out: the outer one stands for both.
 */
final class Names {
  private static final Set<String> JOINTS =
      Set.of(",", "and", "or", "&", "the", "both", "as", "well", "–", "/");
  private static final Set<String> LINKS = Set.of("and", "or", "&", "–", "/", "well");
  private static final int LONGEST_JOINT = 4;

  private final List<Name> names;
  private final boolean[] named;

  /**
   * A mention.
   *
   * @param mention its index in the document
   * @param first its first word
   * @param end index behind its last word
   * @param from first word of the first mention that it is coordinated with
   * @param to index behind the last word of the last one
   */
  record Name(int mention, int first, int end, int from, int to) {
    boolean isJoined() {
      return from < first || end < to;
    }
  }

  private Names(List<Name> names, boolean[] named) {
    this.names = names;
    this.named = named;
  }

  List<Name> all() {
    return names;
  }

  boolean[] named() {
    return named;
  }

  static Names of(Clauses clauses, List<EntityMention> mentions, List<Integer> ofSentence) {
    Words words = clauses.words();
    boolean[] named = new boolean[words.size()];
    List<Name> alone = new ArrayList<>();
    for (int index : ofSentence) {
      EntityMention mention = mentions.get(index);
      if (mention.within().isEmpty()) {
        int first = Math.min(firstWord(words, mention.span()), words.size() - 1);
        int end = first;
        while (end < words.size() && words.get(end).span().start() < mention.span().end()) {
          named[end] = true;
          end++;
        }
        alone.add(
            new Name(index, first, Math.max(end, first + 1), first, Math.max(end, first + 1)));
      }
    }
    return new Names(joined(clauses, alone), named);
  }

  private static int firstWord(Words words, Span span) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Name> joined(Clauses clauses, List<Name> alone) {
    List<Name> joined = new ArrayList<>();
    int start = 0;
    while (start < alone.size()) {
      int last = start;
      boolean linked = false;
      for (int next = start + 1; next < alone.size(); next++) {
        Joint joint = joint(clauses, alone.get(next - 1), alone.get(next));
        // "In Kenya, China and India": a comma behind a circumstance does not join.
        boolean circumstance =
            joint == Joint.COMMA && next == start + 1 && isCircumstance(clauses, alone.get(start));
        if (joint == Joint.NONE || circumstance) {
          break;
        }
        if (joint == Joint.LINK) {
          last = next;
          linked = true;
        } else if (linked) {
          break;
        }
      }
      for (int i = start; i <= last; i++) {
        Name name = alone.get(i);
        joined.add(
            new Name(
                name.mention(),
                name.first(),
                name.end(),
                alone.get(start).first(),
                alone.get(last).end()));
      }
      start = last + 1;
    }
    return joined;
  }

  private enum Joint {
    NONE,
    COMMA,
    LINK
  }

  private static Joint joint(Clauses clauses, Name left, Name right) {
    int between = right.first() - left.end();
    if (between > LONGEST_JOINT) {
      return Joint.NONE;
    }
    if (between == 0) {
      return Joint.LINK;
    }
    Joint joint = Joint.NONE;
    for (int i = left.end(); i < right.first(); i++) {
      String word = clauses.words().get(i).surface();
      if (!JOINTS.contains(word) || (word.equals("and") && clauses.isBorder(i) && i > left.end())) {
        return Joint.NONE;
      }
      if (LINKS.contains(word)) {
        joint = Joint.LINK;
      } else if (word.equals(",") && joint == Joint.NONE) {
        joint = Joint.COMMA;
      }
    }
    return joint;
  }

  private static boolean isCircumstance(Clauses clauses, Name name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 2); i--) {
      if (clauses.grammar().prepositions().contains(clauses.words().get(i).surface())) {
        return i == 0 || clauses.isBorder(i - 1) || clauses.isComma(i - 1);
      }
    }
    return false;
  }
}
