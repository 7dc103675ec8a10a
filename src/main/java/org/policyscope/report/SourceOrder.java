package org.policyscope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.policyscope.document.Additions;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.EntityLink;
import org.policyscope.document.EntityMention;
import org.policyscope.document.Evidence;
import org.policyscope.document.ParsedDocument;
import org.policyscope.document.RejectedName;
import org.policyscope.document.SentenceScore;
import org.policyscope.document.Speaker;
import org.policyscope.document.Stance;
import org.policyscope.document.SuppressedEvidence;
import org.policyscope.document.ThemeAssignment;
import org.policyscope.text.Sentence;
import org.policyscope.text.Span;

/**
 * Puts sentences, mentions and evidence in the order of the text a reader sees. The cleaner moves
 * what interrupts a paragraph, such as a running head, behind it; a report must not.
 */
final class SourceOrder {
  private final AnnotatedDocument document;
  private final int[] newSentence;
  private final int[] newMention;

  private SourceOrder(AnnotatedDocument document, int[] newSentence) {
    this.document = document;
    this.newSentence = newSentence;
    List<Integer> order = mentionOrder();
    this.newMention = new int[order.size()];
    for (int i = 0; i < order.size(); i++) {
      newMention[order.get(i)] = i;
    }
  }

  /** The document in source order; itself where it is in that order already. */
  static AnnotatedDocument arrange(AnnotatedDocument document) {
    List<Sentence> sentences = document.parsed().sentences();
    boolean arranged = true;
    int last = 0;
    for (Sentence sentence : sentences) {
      int start = document.parsed().clean().toSource(sentence.span()).start();
      arranged &= start >= last;
      last = start;
    }
    if (arranged) {
      return document;
    }
    int[] order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> source(document, sentences.get(i).span())))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] newSentence = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      newSentence[order[i]] = i;
    }
    return new SourceOrder(document, newSentence).rearrange(order);
  }

  private static Span source(AnnotatedDocument document, Span cleaned) {
    return document.parsed().clean().toSource(cleaned);
  }

  private AnnotatedDocument rearrange(int[] order) {
    ParsedDocument parsed = document.parsed();
    List<Sentence> sentences = new ArrayList<>();
    for (int old : order) {
      Sentence sentence = parsed.sentences().get(old);
      sentences.add(
          new Sentence(
              sentences.size(),
              sentence.span(),
              sentence.firstToken(),
              sentence.endToken(),
              sentence.kind(),
              sentence.section()));
    }
    return new AnnotatedDocument(
        new ParsedDocument(parsed.clean(), parsed.tokens(), sentences),
        mentions(),
        document.acronyms().stream()
            .sorted(Comparator.comparing(pair -> source(document, pair.acronym())))
            .toList(),
        document.themes().stream().map(this::theme).toList(),
        document.provenance(),
        document.blocked().stream()
            .sorted(Comparator.comparing(reading -> source(document, reading.span())))
            .toList(),
        additions());
  }

  private Additions additions() {
    Additions old = document.additions();
    return new Additions(
        old.rejected()
            .map(
                names ->
                    names.stream()
                        .map(
                            name ->
                                new RejectedName(
                                    name.span(),
                                    newSentence[name.sentence()],
                                    name.country(),
                                    name.reason()))
                        .sorted(Comparator.comparing(name -> source(document, name.span())))
                        .toList()),
        old.groups());
  }

  private List<Integer> mentionOrder() {
    List<EntityMention> old = document.mentions();
    List<Integer> order = new ArrayList<>(IntStream.range(0, old.size()).boxed().toList());
    order.sort(
        Comparator.comparing((Integer i) -> source(document, old.get(i).span()))
            .thenComparing(i -> old.get(i).type()));
    return order;
  }

  private List<EntityMention> mentions() {
    List<EntityMention> old = document.mentions();
    List<Integer> order = mentionOrder();
    int[] newIndex = newMention;
    List<EntityMention> mentions = new ArrayList<>();
    for (int i : order) {
      EntityMention mention = old.get(i);
      OptionalInt within =
          mention.within().isPresent()
              ? OptionalInt.of(newIndex[mention.within().getAsInt()])
              : OptionalInt.empty();
      mentions.add(
          new EntityMention(
              mention.type(),
              mention.countryKind(),
              mention.span(),
              newSentence[mention.sentence()],
              mention.canonical(),
              mention.confidence(),
              mention.recognizers(),
              within,
              mention.readings(),
              mention.why()));
    }
    return mentions;
  }

  private Stance stance(Stance stance) {
    return new Stance(
        stance.assertion(),
        stance.modality(),
        stance
            .speaker()
            .map(
                speaker ->
                    new Speaker(
                        speaker.span(),
                        speaker.mention().isPresent()
                            ? OptionalInt.of(newMention[speaker.mention().getAsInt()])
                            : OptionalInt.empty())));
  }

  private List<EntityLink> links(List<EntityLink> links) {
    return links.stream()
        .map(link -> new EntityLink(newMention[link.mention()], link.role()))
        .sorted(Comparator.comparingInt(EntityLink::mention))
        .toList();
  }

  private ThemeAssignment theme(ThemeAssignment theme) {
    List<SentenceScore> scores =
        theme.sentenceScores().stream()
            .map(
                score ->
                    new SentenceScore(
                        newSentence[score.sentence()],
                        score.lexical(),
                        score.semantic(),
                        score.score(),
                        score.nearest()))
            .sorted(Comparator.comparingInt(SentenceScore::sentence))
            .toList();
    List<Evidence> evidence =
        theme.evidence().stream()
            .map(
                found ->
                    new Evidence(
                        newSentence[found.sentence()],
                        found.span(),
                        found.term(),
                        found.weight(),
                        stance(found.stance()),
                        links(found.links())))
            .sorted(Comparator.comparing(found -> source(document, found.span())))
            .toList();
    List<SuppressedEvidence> suppressed =
        theme.suppressed().stream()
            .map(
                found ->
                    new SuppressedEvidence(
                        newSentence[found.sentence()],
                        found.span(),
                        found.term(),
                        found.weight(),
                        found.reason()))
            .sorted(Comparator.comparing(found -> source(document, found.span())))
            .toList();
    return new ThemeAssignment(
        theme.id(),
        theme.label(),
        theme.validated(),
        theme.exactMatch(),
        theme.score(),
        theme.threshold(),
        theme.sentences(),
        theme.share(),
        theme.sentenceThreshold(),
        scores,
        evidence,
        suppressed);
  }
}
