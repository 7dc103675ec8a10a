package org.policyscope.analysis;

import java.util.ArrayList;
import java.util.List;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Block;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

/**
 * Reads a document block by block with one engine; no sentence crosses a block.
 *
 * <p>Prose, list items and footnotes are split into sentences and tagged. A block of any other kind
 * is one sentence whose tokens have lemmas but no tags: a tagger made for sentences reads headings
 * and reference lists badly, and nobody asks. What is longer than any real token, sentence or
 * paragraph is cut, so that no input can make the models run away.
 */
public final class EngineAnalyzer implements LinguisticAnalyzer {
  private static final int FEW_WORDS = 40;

  private final LanguageEngine engine;
  private final SentenceRules rules;

  public EngineAnalyzer(LanguageEngine engine, SentenceRules rules) {
    this.engine = engine;
    this.rules = rules;
  }

  @Override
  public ParsedDocument analyze(CleanDocument document) {
    Reading reading = new Reading(document.cleaned());
    for (Block block : document.blocks()) {
      reading.read(block);
    }
    return new ParsedDocument(document, reading.tokens, reading.sentences);
  }

  private static boolean isSplit(TextKind kind) {
    return kind == TextKind.PROSE || kind == TextKind.LIST_ITEM || kind == TextKind.FOOTNOTE;
  }

  /**
   * Whether blanks stand between the words, or they are few. A tagger tries all pairs of tags on
   * strings it does not know; on data in place of text it would need seconds for a line.
   */
  private static boolean isRunningText(List<Span> words) {
    int blanks = 0;
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).start() > words.get(i - 1).end()) {
        blanks++;
      }
    }
    return words.size() < FEW_WORDS || blanks * 4 >= words.size();
  }

  /** The state of one call. */
  private final class Reading {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    Reading(String text) {
      this.text = text;
    }

    void read(Block block) {
      for (Span piece : LengthLimits.pieces(text, block.span())) {
        String pieceText = piece.of(text);
        Segmentation segmentation = engine.segment(pieceText);
        List<Span> spans =
            isSplit(block.kind())
                ? rules.sentences(pieceText, segmentation)
                : List.of(new Span(0, pieceText.length()));
        for (Span span : spans) {
          List<Span> words = words(pieceText, segmentation, span);
          for (List<Span> part : LengthLimits.sentences(pieceText, words, block.kind())) {
            add(part, piece.start(), block);
          }
        }
      }
    }

    /**
     * The tokens of a sentence, in offsets of the piece; read again where the engine saw one token
     * across its border.
     */
    private List<Span> words(String pieceText, Segmentation segmentation, Span sentence) {
      int first = segmentation.tokenAt(sentence.start());
      int end = segmentation.tokenAt(sentence.end());
      boolean cutsFirst =
          first < segmentation.tokenCount() && segmentation.start(first) < sentence.start();
      boolean cutsLast =
          end < segmentation.tokenCount() && segmentation.start(end) < sentence.end();
      List<Span> words = new ArrayList<>();
      if (cutsFirst || cutsLast) {
        String sentenceText = sentence.of(pieceText);
        Segmentation again = engine.segment(sentenceText);
        Span all = new Span(0, again.tokenCount());
        LengthLimits.addTokens(words, sentenceText, again, all, sentence.start());
      } else {
        LengthLimits.addTokens(words, pieceText, segmentation, new Span(first, end), 0);
      }
      return words;
    }

    private void add(List<Span> words, int shift, Block block) {
      if (words.isEmpty()) {
        return;
      }
      List<String> texts = new ArrayList<>(words.size());
      for (Span word : words) {
        texts.add(text.substring(word.start() + shift, word.end() + shift));
      }
      int firstToken = tokens.size();
      if (isSplit(block.kind()) && isRunningText(words)) {
        List<WordForm> forms = engine.readSentence(texts);
        for (int i = 0; i < texts.size(); i++) {
          addToken(words.get(i).shift(shift), texts.get(i), forms.get(i));
        }
      } else {
        for (int i = 0; i < texts.size(); i++) {
          addToken(words.get(i).shift(shift), texts.get(i), engine.readWord(texts.get(i)));
        }
      }
      Span span = new Span(words.get(0).start() + shift, words.get(words.size() - 1).end() + shift);
      sentences.add(
          new Sentence(
              sentences.size(), span, firstToken, tokens.size(), block.kind(), block.section()));
    }

    private void addToken(Span span, String word, WordForm form) {
      tokens.add(new Token(span, word, form.lemma(), form.tag()));
    }
  }
}
