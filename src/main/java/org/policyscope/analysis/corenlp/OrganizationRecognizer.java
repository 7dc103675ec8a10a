package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.Token;

/** Organisations by CoreNLP's conditional random field (Finkel, Grenager and Manning 2005). */
final class OrganizationRecognizer implements NameRecognizer {
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final int LONGEST_WINDOW = 300;

  private final CRFClassifier<CoreLabel> classifier;

  OrganizationRecognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  @Override
  public List<Span> organizations(ParsedDocument document, Predicate<Sentence> wanted) {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (wanted.test(sentence)) {
        List<Token> tokens = document.tokensOf(sentence);
        for (int start = 0; start < tokens.size(); start += LONGEST_WINDOW) {
          int end = Math.min(tokens.size(), start + LONGEST_WINDOW);
          addOrganizations(found, tokens.subList(start, end));
        }
      }
    }
    return found;
  }

  private void addOrganizations(List<Span> found, List<Token> tokens) {
    List<Word> words = tokens.stream().map(token -> Word.of(token.text())).toList();
    List<CoreLabel> labels = classifier.classifySentence(words);
    int start = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean inside =
          i < tokens.size() && ORGANIZATION.equals(labels.get(i).get(AnswerAnnotation.class));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found.add(new Span(tokens.get(start).span().start(), tokens.get(i - 1).span().end()));
        start = -1;
      }
    }
  }
}
