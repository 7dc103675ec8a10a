package org.policyscope.analysis.corenlp;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's tokenizer, kept open from text to text: each new one has a buffer of 256 kB to clear
 * and its options to read, which costs more than the tokens of a paragraph. For one thread.
 *
 * <p>A text is fed on a line of its own, and behind it a mark that belongs to no word. Once the
 * mark comes out as a token, all tokens of the text are there, and none depends on what was read
 * before.
 */
final class TreebankLexer {
  /** No escaping: a token is what stands in the text. Unknown characters are tokens too. */
  private static final String OPTIONS =
      "invertible=false,ptb3Escaping=false,splitHyphenated=true,untokenizable=noneKeep";

  private static final String BEFORE = "\n";
  private static final String BEHIND = " \uE000\n";

  /** The tokenizer counts characters in an {@code int}; it is replaced long before that is full. */
  private static final int MAXIMUM_FED = 1 << 28;

  private Feed feed = new Feed();
  private PTBTokenizer<Word> tokenizer = open(feed);

  private static PTBTokenizer<Word> open(Feed feed) {
    return new PTBTokenizer<>(feed, Word::new, OPTIONS);
  }

  /** The words of a text with their offsets in it, as the library gives them. */
  List<Word> words(String text) {
    if (feed.fed > MAXIMUM_FED) {
      reopen();
    }
    try {
      return read(text);
    } catch (RuntimeException | Error e) {
      reopen();
      throw e;
    }
  }

  private List<Word> read(String text) {
    int start = feed.add(text);
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    Word word = tokenizer.next();
    while (word.start() - start < text.length()) {
      words.add(new Word(word.word(), word.start() - start, word.length()));
      word = tokenizer.next();
    }
    return words;
  }

  private void reopen() {
    feed = new Feed();
    tokenizer = open(feed);
  }

  /** A reader that never ends: behind the last text there are only line ends. */
  private static final class Feed extends Reader {
    private String pending = "";
    private int at;
    private int fed;

    /** Offers a text; the offset of its first character among all that were offered. */
    int add(String text) {
      pending = pending.substring(at) + BEFORE + text + BEHIND;
      at = 0;
      int start = fed + pending.length() - text.length() - BEHIND.length();
      return start;
    }

    @Override
    public int read(char[] characters, int offset, int length) {
      if (at == pending.length()) {
        characters[offset] = '\n';
        fed++;
        return 1;
      }
      int count = Math.min(length, pending.length() - at);
      pending.getChars(at, at + count, characters, offset);
      at += count;
      fed += count;
      return count;
    }

    @Override
    public void close() {
      // It holds nothing open.
    }
  }
}
