package org.policyscope.cache;

import java.util.HashMap;
import java.util.Map;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.document.Reason;
import org.policyscope.document.RecognizedDocument;
import org.policyscope.text.Alignment;
import org.policyscope.text.Sentence;
import org.policyscope.text.Token;

/** Writes the words and names of one document. */
final class ReadingEncoder {
  private final EntryWriter entry;
  private final Map<Form, Integer> forms = new HashMap<>();
  private final Map<CanonicalEntity, Integer> entities = new HashMap<>();

  /** A word as it is written and read. */
  private record Form(String text, String lemma, String tag) {}

  ReadingEncoder(EntryWriter entry) {
    this.entry = entry;
  }

  void document(RecognizedDocument document) {
    ParsedDocument parsed = document.parsed();
    entry.characters(parsed.clean().source().text());
    entry.characters(parsed.text());
    entry.list(parsed.clean().text().alignment().segments(), this::segment);
    tokens(parsed);
    entry.list(parsed.sentences(), this::sentence);
    entry.list(document.mentions(), this::mention);
    entry.list(
        document.acronyms(),
        pair -> {
          entry.span(pair.acronym());
          entry.span(pair.longForm());
        });
    entry.list(document.blocked(), this::reading);
    entry.optional(
        document.rejected(),
        names ->
            entry.list(
                names,
                name -> {
                  entry.span(name.span());
                  entry.number(name.sentence());
                  entity(name.country());
                  reason(name.reason());
                }));
  }

  private void segment(Alignment.Segment segment) {
    entry.number(segment.derivedStart());
    entry.span(segment.source());
    entry.flag(segment.copies());
  }

  /** By the gap before each, and the number of its form; most words of a text come again. */
  private void tokens(ParsedDocument parsed) {
    String text = parsed.text();
    entry.number(parsed.tokens().size());
    int at = 0;
    for (Token token : parsed.tokens()) {
      int start = token.span().start();
      if (token.span().length() != token.text().length()
          || !text.startsWith(token.text(), start)
          || start < at) {
        throw new IllegalArgumentException("a token that is not its place in the text");
      }
      entry.number(start - at);
      at = token.span().end();
      Form form = new Form(token.text(), token.lemma(), token.tag());
      Integer known = forms.putIfAbsent(form, forms.size());
      entry.number(known == null ? 0 : known + 1L);
      if (known == null) {
        entry.string(form.text());
        entry.string(form.lemma());
        entry.string(form.tag());
      }
    }
  }

  private void sentence(Sentence sentence) {
    entry.number(sentence.index());
    entry.span(sentence.span());
    entry.number(sentence.firstToken());
    entry.number(sentence.endToken());
    entry.constant(sentence.kind());
    entry.constant(sentence.section());
  }

  private void mention(EntityMention mention) {
    entry.constant(mention.type());
    entry.optional(mention.countryKind(), entry::constant);
    entry.span(mention.span());
    entry.number(mention.sentence());
    entry.optional(mention.canonical(), this::entity);
    entry.decimal(mention.confidence());
    entry.list(mention.recognizers(), entry::string);
    entry.optional(mention.within());
    entry.list(mention.readings().overrode(), this::reading);
    entry.list(mention.readings().hidden(), this::reading);
    entry.optional(mention.why(), this::reason);
  }

  private void reading(Reading reading) {
    entry.constant(reading.type());
    entry.span(reading.span());
    entry.optional(reading.canonical(), this::entity);
  }

  private void entity(CanonicalEntity entity) {
    Integer known = entities.putIfAbsent(entity, entities.size());
    entry.number(known == null ? 0 : known + 1L);
    if (known == null) {
      entry.string(entity.id());
      entry.string(entity.name());
      entry.number(entity.attributes().size());
      entity
          .attributes()
          .forEach(
              (name, value) -> {
                entry.string(name);
                entry.string(value);
              });
    }
  }

  private void reason(Reason reason) {
    entry.string(reason.rule());
    entry.list(reason.words(), entry::string);
  }
}
