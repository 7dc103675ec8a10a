package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policyscope.document.NameRecognizer;
import org.policyscope.document.ParsedDocument;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;

/** Results depend on the document alone: not on what was read before, nor on other threads. */
class OrderIndependenceTest {
  private static final List<String> TEXTS = texts();

  @Test
  void fourThreadsReadWhatOneReads() throws Exception {
    for (LanguageEngine engine : LoadedEngines.ALL.values()) {
      List<Callable<Object>> readings = new ArrayList<>();
      for (String text : TEXTS) {
        readings.add(() -> read(engine, text).tokens());
      }
      assertSameInAnyOrder(readings);
    }
  }

  @Test
  void fourThreadsRecogniseWhatOneRecognises() throws Exception {
    for (NameRecognizer recognizer : recognizers()) {
      List<Callable<Object>> readings = new ArrayList<>();
      for (String text : TEXTS) {
        ParsedDocument parsed = read(LoadedEngines.CORENLP_FAST, text);
        readings.add(() -> recognizer.organizations(parsed, sentence -> true));
      }
      assertSameInAnyOrder(readings);
    }
  }

  @Test
  void lowerCaseWordsReadBeforeDoNotChangeWhatIsRecognised() {
    for (NameRecognizer recognizer : recognizers()) {
      ParsedDocument parsed =
          read(LoadedEngines.CORENLP_FAST, "Zorvex Lending financed Kwelu Ports.");
      List<Span> before = recognizer.organizations(parsed, sentence -> true);
      String lower = "The zorvex kept lending, and kwelu ports were financed. ".repeat(20);
      recognizer.organizations(read(LoadedEngines.CORENLP_FAST, lower), sentence -> true);
      assertThat(recognizer.organizations(parsed, sentence -> true)).isEqualTo(before);
    }
  }

  private static List<NameRecognizer> recognizers() {
    return List.of(LoadedEngines.CORENLP.nameRecognizer());
  }

  private static void assertSameInAnyOrder(List<Callable<Object>> readings) throws Exception {
    List<Object> expected = new ArrayList<>();
    for (Callable<Object> reading : readings) {
      expected.add(reading.call());
    }
    List<Integer> order = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < readings.size(); i++) {
        order.add(i);
      }
    }
    Collections.shuffle(order, new java.util.Random(7));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Object>> results = new ArrayList<>();
      for (int i : order) {
        results.add(threads.submit(readings.get(i)));
      }
      for (int i = 0; i < order.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(order.get(i)));
      }
    } finally {
      threads.shutdown();
    }
  }

  private static ParsedDocument read(LanguageEngine engine, String text) {
    return LoadedEngines.analyzer(engine).analyze(LoadedEngines.document(text, TextKind.PROSE));
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("Kenya", "Sri Lanka", "Laos", "Serbia", "Peru", "Fiji")) {
      texts.add(
          String.format(
              Locale.ROOT,
              "The %1$s Ports Authority signed with China Harbour Engineering Co. in 2016. The"
                  + " World Bank and the Asian Infrastructure Investment Bank were rising lenders,"
                  + " the Ministry of Finance of %1$s said. Critics in %1$s fear debts.",
              name));
    }
    return List.copyOf(texts);
  }
}
