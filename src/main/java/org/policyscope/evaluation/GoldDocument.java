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
    Optional<Set<Span>> longForms) {

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
   */
  record Sentence(Span span, Set<String> themes, Set<String> optional) {}

  boolean scores(String type) {
    return types.isEmpty() || types.get().contains(type);
  }
}
