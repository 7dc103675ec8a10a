package org.policyscope.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policyscope.text.Span;

/**
 * One annotated text; all spans in code points.
 *
 * @param types which types of entities are annotated; empty where all are
 * @param namesOnly whether demonyms, metonyms and states of the past are not annotated
 * @param flat whether nested names are not annotated
 * @param ignored spans in which nothing counts
 * @param entities empty where the line has no such field
 * @param sentences empty where the line has no such field
 * @param longForms the full names that introduce a short form; empty where the line has no such
 *     field
 * @param topic of the whole text; empty where the line has no such field
 * @param verdict on one theme of the whole text; empty where the line has no such field
 */
record GoldDocument(
    String id,
    String text,
    Optional<Set<String>> types,
    boolean namesOnly,
    boolean flat,
    List<Span> ignored,
    Optional<List<Entity>> entities,
    Optional<List<Sentence>> sentences,
    Optional<Set<Span>> longForms,
    Optional<Topic> topic,
    Optional<Verdict> verdict) {

  /** An entity, with what the gold says of it. */
  record Entity(
      Span span, String type, Optional<String> kind, Optional<String> iso2, Optional<String> id) {

    boolean isName() {
      return kind.isEmpty() || kind.get().isEmpty() || kind.get().equals("name");
    }
  }

  /**
   * A sentence.
   *
   * @param themes it has
   * @param optional themes that count neither way
   * @param subthemes it has; empty where the line has no such field
   * @param optionalSubthemes sub-themes that count neither way
   */
  record Sentence(
      Span span,
      Set<String> themes,
      Set<String> optional,
      Optional<Set<String>> subthemes,
      Set<String> optionalSubthemes) {}

  /**
   * What a whole text is about.
   *
   * @param theme id of the theme; empty where the gold's name for it is not known
   */
  record Topic(Optional<String> theme) {}

  /**
   * An answer to whether a text has a theme.
   *
   * @param label the answer
   */
  record Verdict(String theme, boolean label) {}

  boolean scores(String type) {
    return types.isEmpty() || types.get().contains(type);
  }
}
