package org.policyscope.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.document.AcronymPair;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.CleanDocument;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.OtherReadings;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.Reading;
import org.policyscope.document.Reason;
import org.policyscope.document.RecognizedDocument;
import org.policyscope.document.RejectedName;
import org.policyscope.text.Section;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;
import org.policyscope.text.TextKind;
import org.policyscope.text.Token;

/** Reads what {@link ReadingEncoder} wrote behind the texts. */
final class ReadingDecoder {
  private static final TextKind[] KINDS = TextKind.values();
  private static final Section[] SECTIONS = Section.values();
  private static final EntityType[] TYPES = EntityType.values();
  private static final CountryKind[] COUNTRY_KINDS = CountryKind.values();

  private final EntryReader entry;
  private final List<Form> forms = new ArrayList<>();
  private final List<CanonicalEntity> entities = new ArrayList<>();

  private record Form(String text, String lemma, String tag) {}

  ReadingDecoder(EntryReader entry) {
    this.entry = entry;
  }

  RecognizedDocument document(CleanDocument clean) {
    List<Token> tokens = tokens();
    List<Sentence> sentences = entry.list(this::sentence);
    return new RecognizedDocument(
        new ParsedDocument(clean, tokens, sentences),
        entry.list(this::mention),
        entry.list(() -> new AcronymPair(entry.span(), entry.span())),
        entry.list(this::reading),
        entry.optional(
            () ->
                entry.list(
                    () -> new RejectedName(entry.span(), entry.integer(), entity(), reason()))));
  }

  private List<Token> tokens() {
    int count = entry.count();
    List<Token> tokens = new ArrayList<>(count);
    int at = 0;
    for (int i = 0; i < count; i++) {
      int start = at + entry.integer();
      Form form = form();
      at = start + form.text().length();
      tokens.add(new Token(new Span(start, at), form.text(), form.lemma(), form.tag()));
    }
    return tokens;
  }

  private Form form() {
    int number = entry.integer();
    if (number > 0) {
      return forms.get(number - 1);
    }
    Form form = new Form(entry.string(), entry.string(), entry.string());
    forms.add(form);
    return form;
  }

  private Sentence sentence() {
    return new Sentence(
        entry.integer(),
        entry.span(),
        entry.integer(),
        entry.integer(),
        entry.constant(KINDS),
        entry.constant(SECTIONS));
  }

  private EntityMention mention() {
    return new EntityMention(
        entry.constant(TYPES),
        entry.optional(() -> entry.constant(COUNTRY_KINDS)),
        entry.span(),
        entry.integer(),
        entry.optional(this::entity),
        entry.decimal(),
        entry.list(entry::string),
        entry.optionalInteger(),
        new OtherReadings(entry.list(this::reading), entry.list(this::reading)),
        entry.optional(this::reason));
  }

  private Reading reading() {
    return new Reading(entry.constant(TYPES), entry.span(), entry.optional(this::entity));
  }

  private CanonicalEntity entity() {
    int number = entry.integer();
    if (number > 0) {
      return entities.get(number - 1);
    }
    String id = entry.string();
    String name = entry.string();
    int count = entry.count();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(entry.string(), entry.string());
    }
    CanonicalEntity entity = new CanonicalEntity(id, name, attributes);
    entities.add(entity);
    return entity;
  }

  private Reason reason() {
    return new Reason(entry.string(), entry.list(entry::string));
  }
}
