package org.policyscope.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyscope.document.EntityLink;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.Role;
import org.policyscope.document.Stance;
import org.policyscope.text.Span;

/**
 * Links the entities of one sentence with the evidence in it. Lazy: most sentences with evidence
 * name nobody.
 */
final class Links {
  private final Clauses clauses;
  private final RoleCues cues;
  private final List<EntityMention> mentions;
  private final List<Integer> ofSentence;
  private Optional<Frames> frames = Optional.empty();

  /**
   * @param mentions of the whole document
   * @param ofSentence indices of those in the sentence
   */
  Links(Clauses clauses, RoleCues cues, List<EntityMention> mentions, List<Integer> ofSentence) {
    this.clauses = clauses;
    this.cues = cues;
    this.mentions = mentions;
    this.ofSentence = ofSentence;
  }

  /**
   * The entities of the sentence with their parts, by place. Who only says it has none.
   *
   * @param theme id of the theme that the words from {@code first} to {@code end} speak for
   * @param stance of the evidence
   */
  List<EntityLink> of(String theme, int first, int end, Stance stance) {
    if (ofSentence.isEmpty()) {
      return List.of();
    }
    Frames known = frames.orElseGet(() -> new Frames(clauses, cues, mentions, ofSentence));
    frames = Optional.of(known);
    Evidenced evidenced = known.evidenced(first, end, cues.isRisk(theme));
    Span span = clauses.words().span(first, end);
    int speaker = stance.speaker().isPresent() ? stance.speaker().get().mention().orElse(-1) : -1;
    List<EntityLink> links = new ArrayList<>();
    for (Names.Name name : known.names()) {
      if (name.mention() != speaker) {
        EntityMention mention = mentions.get(name.mention());
        Optional<Role> role =
            known.role(name, evidenced).map(found -> fitting(found, mention.type()));
        // A name that is the evidence does not merely stand beside it.
        if (role.isPresent() || !mention.span().overlaps(span)) {
          links.add(new EntityLink(name.mention(), role.orElse(Role.CO_OCCURRENCE)));
        }
      }
    }
    return links;
  }

  /** A plan neither gets nor suffers anything: what is done to it is done at it. */
  private static Role fitting(Role role, EntityType type) {
    boolean passive = role == Role.BENEFICIARY || role == Role.AT_RISK;
    return passive && type == EntityType.STRATEGY ? Role.TARGET : role;
  }
}
