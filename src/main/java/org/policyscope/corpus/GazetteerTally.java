package org.policyscope.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.policyscope.document.AnnotatedDocument;
import org.policyscope.document.CanonicalEntity;
import org.policyscope.document.EntityMention;
import org.policyscope.document.EntityType;
import org.policyscope.document.GazetteerUse;
import org.policyscope.document.GazetteerUse.Overridden;
import org.policyscope.document.GazetteerUse.Shadow;
import org.policyscope.document.Reading;

/**
 * Adds up what the gazetteers of a user's own did in each document. Documents may be added by many
 * threads and in any order; the result is the same.
 */
public final class GazetteerTally {
  private static final String USER = "user-gazetteer";

  private static final Comparator<Overridden> ORDER =
      Comparator.comparingInt(Overridden::mentions)
          .reversed()
          .thenComparing(Overridden::type)
          .thenComparing(one -> one.id().orElse("~"))
          .thenComparing(one -> one.by().orElse("~"));

  private final Queue<Effects> added = new ConcurrentLinkedQueue<>();

  private record Lost(EntityType type, Optional<CanonicalEntity> entity, Optional<String> by) {
    static Lost of(Reading reading, Optional<String> by) {
      return new Lost(reading.type(), reading.canonical(), by);
    }
  }

  private record Effects(int found, int hidden, List<Lost> overrode, List<Lost> blocked) {}

  /** Takes the little that is needed of a document. */
  public void add(AnnotatedDocument document) {
    int found = 0;
    int hidden = 0;
    List<Lost> overrode = new ArrayList<>();
    for (EntityMention mention : document.mentions()) {
      found += mention.recognizers().contains(USER) ? 1 : 0;
      hidden += mention.readings().hidden().size();
      Optional<String> by = mention.canonical().map(CanonicalEntity::id);
      mention.readings().overrode().forEach(reading -> overrode.add(Lost.of(reading, by)));
    }
    List<Lost> blocked =
        document.blocked().stream().map(reading -> Lost.of(reading, Optional.empty())).toList();
    if (found + hidden + overrode.size() + blocked.size() > 0) {
      added.add(new Effects(found, hidden, overrode, blocked));
    }
  }

  /**
   * The sum of all that was added.
   *
   * @param files that were given
   * @param shadows built-in forms that these list too
   */
  public GazetteerUse build(List<GazetteerUse.File> files, List<Shadow> shadows) {
    return new GazetteerUse(
        files,
        added.stream().mapToInt(Effects::found).sum(),
        (int) added.stream().filter(effects -> effects.found() > 0).count(),
        added.stream().mapToInt(Effects::hidden).sum(),
        sum(added.stream().map(Effects::overrode).toList()),
        sum(added.stream().map(Effects::blocked).toList()),
        shadows);
  }

  private static List<Overridden> sum(Collection<List<Lost>> documents) {
    Map<Lost, Integer> mentions = new HashMap<>();
    Map<Lost, Integer> inDocuments = new HashMap<>();
    for (List<Lost> document : documents) {
      document.forEach(lost -> mentions.merge(lost, 1, Integer::sum));
      Set<Lost> once = new HashSet<>(document);
      once.forEach(lost -> inDocuments.merge(lost, 1, Integer::sum));
    }
    List<Overridden> sums = new ArrayList<>();
    mentions.forEach(
        (lost, count) ->
            sums.add(
                new Overridden(
                    lost.type(),
                    lost.entity().map(CanonicalEntity::id),
                    lost.entity().map(CanonicalEntity::name),
                    lost.by(),
                    count,
                    inDocuments.getOrDefault(lost, 0))));
    sums.sort(ORDER);
    return sums;
  }
}
