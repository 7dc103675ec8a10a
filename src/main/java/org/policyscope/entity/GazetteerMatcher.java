package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.text.PhraseTrie;

/** Finds every written form of the gazetteer in the words of a text, in one pass. */
final class GazetteerMatcher {
  /** What may stand between words while a form is read; its own gaps decide at its end. */
  private static final int READ_OVER =
      Words.SOFT
          | Words.COMMA
          | Words.PARENTHESIS
          | Words.FULL_STOP
          | Words.COLON
          | Words.SLASH
          | Words.DASH;

  private final PhraseTrie<WrittenForm> forms;

  GazetteerMatcher(PhraseTrie<WrittenForm> forms) {
    this.forms = forms;
  }

  /** All matches, sorted by first word; overlaps are left to others. */
  List<Candidate> match(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      PhraseTrie.Node<WrittenForm> node = forms.root().next(words.key(from));
      if (node == null) {
        continue;
      }
      int gaps = 0;
      long capitals = 0;
      int at = from;
      while (true) {
        if (words.capital(at) && at - from < Long.SIZE) {
          capitals |= 1L << (at - from);
        }
        for (WrittenForm form : node.values()) {
          if (form.accepts(words, from, at + 1, capitals, gaps)) {
            found.add(candidate(words, from, at + 1, form));
          }
        }
        at++;
        if (at >= words.size() || (words.gap(at) & ~READ_OVER) != 0) {
          break;
        }
        node = node.next(words.key(at));
        if (node == null) {
          break;
        }
        gaps |= words.gap(at);
      }
    }
    return found;
  }

  private static Candidate candidate(Words words, int from, int to, WrittenForm form) {
    int end = words.end(to - 1);
    String written = form.written();
    char last = written.charAt(written.length() - 1);
    boolean takesMark =
        end < words.text().length()
            && (((last == ')' || last == '.') && words.text().charAt(end) == last)
                || (to - from > 1
                    && LegalForms.isAbbreviated(words.key(to - 1))
                    && words.text().charAt(end) == '.'));
    return new Candidate(
        from,
        to,
        takesMark ? end + 1 : end,
        form.type(),
        form.kind(),
        form.canonical(),
        Candidate.Origin.GAZETTEER,
        form.ambiguous());
  }
}
