package org.policyscope.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.resource.Resources;
import org.policyscope.text.PhraseTrie;

/**
 * Says what a whole string is, or declines. Unlike in running text there is no context: letter case
 * does not count where the string has none to spare, and a form that may mean two things is not
 * resolved.
 */
public final class EntityResolver {
  private static final int ANY_GAP = Words.BORDER - 1;

  private final PhraseTrie<WrittenForm> forms;

  private EntityResolver(PhraseTrie<WrittenForm> forms) {
    this.forms = forms;
  }

  public static EntityResolver of(Resources resources) {
    return new EntityResolver(Gazetteer.load(resources).forms());
  }

  /** The same for other lists than the built-in ones. */
  static EntityResolver of(PhraseTrie<WrittenForm> forms) {
    return new EntityResolver(forms);
  }

  /** The thing that the whole of {@code name} names; empty where nothing or two things fit. */
  public Optional<Resolution> resolve(String name) {
    Words words = WordScanner.scan(name);
    int from = words.size() > 1 && words.key(0).equals("the") ? 1 : 0;
    return whole(words, from);
  }

  private Optional<Resolution> whole(Words words, int from) {
    PhraseTrie.Node<WrittenForm> node = forms.root();
    for (int i = from; i < words.size(); i++) {
      boolean hard = i > from && (words.gap(i) & ~ANY_GAP) != 0;
      PhraseTrie.Node<WrittenForm> next = hard ? null : node.next(words.key(i));
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    List<WrittenForm> fitting = new ArrayList<>();
    boolean anyCase = isOneCase(words, from);
    for (WrittenForm form : node.values()) {
      boolean metonym = form.kind().equals(Optional.of(CountryKind.METONYM));
      if (!form.blocks()
          && !metonym
          && (anyCase || form.accepts(words, from, words.size(), -1L, 0))) {
        fitting.add(form);
      }
    }
    return decide(fitting);
  }

  /** All small or all capital letters: then the case says nothing. */
  private static boolean isOneCase(Words words, int from) {
    boolean capital = false;
    boolean lower = false;
    for (int i = from; i < words.size(); i++) {
      capital |= words.capital(i);
      lower |= !words.is(i, Words.UPPER);
    }
    return !capital || !lower;
  }

  private static Optional<Resolution> decide(List<WrittenForm> fitting) {
    List<WrittenForm> clear = fitting.stream().filter(form -> !form.ambiguous()).toList();
    List<WrittenForm> chosen = clear.isEmpty() ? fitting : clear;
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    WrittenForm first = chosen.get(0);
    boolean oneThing =
        chosen.stream()
            .allMatch(
                form ->
                    form.canonical()
                        .orElseThrow()
                        .id()
                        .equals(first.canonical().orElseThrow().id()));
    if (!oneThing || !Gazetteer.isOneThing(first.canonical().orElseThrow())) {
      return Optional.empty();
    }
    String how =
        first.ambiguous()
            ? "ambiguous in running text; nothing else in the lists is written so"
            : "listed form “" + first.written() + "”";
    EntityType type = first.type().orElseThrow();
    return Optional.of(new Resolution(type, first.canonical().orElseThrow(), how));
  }
}
