package org.policyscope.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures of themes as plain values, for JSON. */
final class ThemeValues {
  private ThemeValues() {}

  static Map<String, Object> of(ThemeEvaluation themes) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("sentences", themes.sentences());
    map.put("microF1", Evaluation.round(themes.microF1()));
    Evaluation.putInterval(map, "microF1", themes.microInterval());
    map.put("macroF1", Evaluation.round(themes.macroF1()));
    Evaluation.putInterval(map, "macroF1", themes.macroInterval());
    map.put("meanAveragePrecision", Evaluation.round(themes.meanAveragePrecision()));
    map.put("calibrationError", Evaluation.round(ReliabilityBin.calibrationError(themes.bins())));
    List<Object> list = new ArrayList<>();
    for (ThemeEvaluation.Figure figure : themes.figures()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("theme", figure.theme());
      Evaluation.putCounts(entry, figure.counts(), figure.f1Interval());
      entry.put("averagePrecision", Evaluation.round(figure.averagePrecision()));
      entry.put("brierSkill", Evaluation.round(figure.brierSkill()));
      list.add(entry);
    }
    map.put("themes", list);
    List<Object> bins = new ArrayList<>();
    for (ReliabilityBin bin : themes.bins()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("from", bin.from());
      entry.put("to", bin.to());
      entry.put("cases", bin.cases());
      entry.put("predicted", Evaluation.round(bin.predicted()));
      entry.put("observed", Evaluation.round(bin.observed()));
      bins.add(entry);
    }
    map.put("reliability", bins);
    return map;
  }

  /** Only the parts that the gold has. */
  static Map<String, Object> of(ThemeTasks tasks) {
    Map<String, Object> map = new LinkedHashMap<>();
    tasks.subthemes().ifPresent(labels -> map.put("subthemes", of(labels)));
    tasks.topics().ifPresent(topics -> map.put("topics", of(topics)));
    tasks.verdicts().ifPresent(labels -> map.put("verdicts", of(labels)));
    return map;
  }

  private static Map<String, Object> of(LabelEvaluation labels) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("texts", labels.texts());
    map.put("microF1", Evaluation.round(labels.microF1()));
    Evaluation.putInterval(map, "microF1", labels.microInterval());
    map.put("macroF1", Evaluation.round(labels.macroF1()));
    Evaluation.putInterval(map, "macroF1", labels.macroInterval());
    List<Object> list = new ArrayList<>();
    for (LabelEvaluation.Figure figure : labels.figures()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("theme", figure.label());
      Evaluation.putCounts(entry, figure.counts(), figure.f1Interval());
      list.add(entry);
    }
    map.put("themes", list);
    return map;
  }

  private static Map<String, Object> of(TopicEvaluation topics) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("accuracy", Evaluation.round(topics.accuracy()));
    Evaluation.putInterval(map, "accuracy", topics.accuracyInterval());
    map.put("right", topics.right());
    map.put("leftOut", topics.leftOut());
    map.putAll(of(topics.topics()));
    List<Object> confusions = new ArrayList<>();
    for (TopicEvaluation.Confusion confusion : topics.confusions()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("gold", confusion.gold());
      entry.put("predicted", confusion.predicted());
      entry.put("texts", confusion.texts());
      confusions.add(entry);
    }
    map.put("confusions", confusions);
    return map;
  }
}
