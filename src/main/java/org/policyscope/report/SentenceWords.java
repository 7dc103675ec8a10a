package org.policyscope.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence and the phrases of up to three of them that could be terms. */
final class SentenceWords {
  private static final int LONGEST = 3;
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:['’-]\\p{L}+)*|[^\\s]");
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private SentenceWords() {}

  /**
   * A phrase that stands in a sentence.
   *
   * @param text in lower case, its words parted by blanks
   * @param start in UTF-16 units of the sentence
   * @param end likewise
   */
  record Phrase(String text, int start, int end) {}

  private record Word(String text, int start, int end) {}

  /** All phrases that neither begin nor end with a function word and hold no mark or number. */
  static List<Phrase> phrases(String sentence) {
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(sentence);
    while (token.find()) {
      String text = token.group().toLowerCase(Locale.ROOT);
      words.add(new Word(text.replace('-', ' '), token.start(), token.end()));
    }
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder text = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + LONGEST); j++) {
        Word last = words.get(j);
        if (!Character.isLetter(last.text().codePointAt(0))) {
          break;
        }
        text.append(j == i ? "" : " ").append(last.text());
        if (speaks(words.get(i)) && speaks(last)) {
          phrases.add(new Phrase(text.toString(), words.get(i).start(), last.end()));
        }
      }
    }
    return phrases;
  }

  private static boolean speaks(Word word) {
    return word.text().length() > 2 && !FUNCTION_WORDS.contains(word.text());
  }

  private static Set<String> functionWords() {
    try (InputStream stream = SentenceWords.class.getResourceAsStream("function-words.txt")) {
      byte[] bytes =
          Objects.requireNonNull(stream, "function-words.txt is part of the jar").readAllBytes();
      return Set.copyOf(List.of(new String(bytes, StandardCharsets.UTF_8).strip().split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
