package org.policyscope.analysis.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import opennlp.tools.namefind.ThreadSafeNameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.Token;

/**
 * Institutions by a maximum entropy model of our own; see {@code
 * models/recognizers/institutions-en.md}. Its features do not look beyond the sentence, so nothing
 * read before matters.
 */
final class InstitutionRecognizer implements NameRecognizer {
  private static final int LONGEST_WINDOW = 300;
  private static final int LONGEST_LINK = 3;

  /** The features look at two words on either side. */
  private static final int SURROUNDINGS = 3;

  private final TokenNameFinder finder;
  private final double threshold;

  /**
   * @param model trained with features that keep nothing from one sentence to the next
   * @param threshold the mean probability of its words from which a name counts
   */
  InstitutionRecognizer(TokenNameFinderModel model, double threshold) {
    this.finder = new ThreadSafeNameFinderME(model);
    this.threshold = threshold;
  }

  @Override
  public List<Span> organizations(ParsedDocument document, Predicate<Sentence> wanted) {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (wanted.test(sentence)) {
        addFrom(found, document.tokensOf(sentence));
      }
    }
    return found;
  }

  /** Reads the stretches around capitals: further words would decide nothing, and cost as much. */
  private void addFrom(List<Span> found, List<Token> tokens) {
    int start = 0;
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!Character.isUpperCase(tokens.get(i).text().charAt(0))) {
        continue;
      }
      if (i - SURROUNDINGS > end || i - start >= LONGEST_WINDOW) {
        addInstitutions(found, tokens.subList(start, end));
        start = Math.max(end, i - SURROUNDINGS);
      }
      end = Math.min(tokens.size(), i + 1 + SURROUNDINGS);
    }
    addInstitutions(found, tokens.subList(start, end));
  }

  private void addInstitutions(List<Span> found, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
    for (opennlp.tools.util.Span name : finder.find(words)) {
      if (name.getProb() >= threshold && isWrittenLikeName(words, name)) {
        Token first = tokens.get(name.getStart());
        Token last = tokens.get(name.getEnd() - 1);
        found.add(new Span(first.span().start(), last.span().end()));
      }
    }
  }

  /** Within a name only short words that link others are in lower case: "of", "and", "del". */
  private static boolean isWrittenLikeName(String[] words, opennlp.tools.util.Span name) {
    for (int i = name.getStart(); i < name.getEnd(); i++) {
      if (words[i].length() > LONGEST_LINK && Character.isLowerCase(words[i].charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
