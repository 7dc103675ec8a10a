package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.SourceDocument;
import org.policyscope.text.AlignedText;
import org.policyscope.text.Block;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

/** Documents made by hand: one line is one sentence, a word ending in s has its stem as lemma. */
final class PlainDocuments {
  private static final Pattern TOKEN =
      Pattern.compile("n't|[\\p{L}\\d$&-]+?(?=n't)|[\\p{L}\\d$&-]+|[^\\s]");

  private PlainDocuments() {}

  static ParsedDocument prose(String... lines) {
    return of(TextKind.PROSE, lines);
  }

  static ParsedDocument of(TextKind kind, String... lines) {
    String text = String.join("\n", lines);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      int first = tokens.size();
      Matcher matcher = TOKEN.matcher(line);
      while (matcher.find()) {
        Span span = new Span(start + matcher.start(), start + matcher.end());
        tokens.add(new Token(span, matcher.group(), lemma(matcher.group()), ""));
      }
      Span span = new Span(start, start + line.length());
      sentences.add(new Sentence(sentences.size(), span, first, tokens.size(), kind, Section.BODY));
      blocks.add(new Block(span, kind, Section.BODY));
      start += line.length() + 1;
    }
    SourceDocument source = SourceDocument.ofText("test", text);
    return new ParsedDocument(
        new CleanDocument(source, AlignedText.identity(text), blocks, source.metadata()),
        tokens,
        sentences);
  }

  private static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
