package org.policyscope.clean;

import java.util.List;
import java.util.Optional;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Span;

/** Writes the lines of each block as one, with hyphenation undone and single blanks. */
final class LineJoiner {
  private final Hyphenation hyphenation;

  LineJoiner(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  Draft join(String source, List<SourceBlock> blocks) {
    Work work = new Work(source);
    blocks.forEach(work::write);
    return work.writer.finish(AlignedText.identity(source));
  }

  static boolean isBlank(char c) {
    return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= 0x85 && isWideBlank(c);
  }

  private static boolean isWideBlank(char c) {
    return c == 0x85 || Character.isSpaceChar(c);
  }

  /** The state of one document. */
  private final class Work {
    private final String source;
    private final DraftWriter writer;
    private Optional<Hyphenation.Vocabulary> vocabulary = Optional.empty();

    Work(String source) {
      this.source = source;
      this.writer = new DraftWriter(source);
    }

    void write(SourceBlock block) {
      List<Span> pieces = block.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        int start = pieces.get(i).start();
        int end = pieces.get(i).end();
        if (i + 1 == pieces.size()) {
          write(start, end);
          continue;
        }
        int next = pieces.get(i + 1).start();
        if (!breaksWord(start, end, next)) {
          write(start, end);
          writer.blank(end, Math.max(end, next));
        } else {
          write(start, keepsHyphen(start, end, pieces.get(i + 1)) ? end : end - 1);
        }
      }
      writer.endBlock(block.kind(), block.section());
    }

    /** Whether a line ends with letter and hyphen and the next starts with a letter. */
    private boolean breaksWord(int start, int end, int next) {
      return end - start > 1
          && Hyphenation.isHyphen(source.charAt(end - 1))
          && Character.isLetter(source.charAt(end - 2))
          && Character.isLetter(source.charAt(next));
    }

    private boolean keepsHyphen(int start, int end, Span next) {
      if (source.charAt(end - 1) == '\u00AD') {
        return false;
      }
      if (vocabulary.isEmpty()) {
        vocabulary = Optional.of(hyphenation.vocabulary(source));
      }
      int first = end - 1;
      while (first > start && Character.isLetter(source.charAt(first - 1))) {
        first--;
      }
      int second = next.start();
      while (second < next.end() && Character.isLetter(source.charAt(second))) {
        second++;
      }
      return hyphenation.keepsHyphen(
          source.substring(first, end - 1),
          source.substring(next.start(), second),
          vocabulary.get());
    }

    private void write(int start, int end) {
      int from = start;
      int at = start;
      while (at < end) {
        if (!isBlank(source.charAt(at))) {
          at++;
          continue;
        }
        if (at > from) {
          writer.copy(from, at);
        }
        int blank = at;
        while (at < end && isBlank(source.charAt(at))) {
          at++;
        }
        writer.blank(blank, at);
        from = at;
      }
      if (end > from) {
        writer.copy(from, end);
      }
    }
  }
}
