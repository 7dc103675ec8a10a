package org.policyscope.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policyscope.document.EntityMention;
import org.policyscope.document.GroupMembers;
import org.policyscope.document.ParsedDocument;
import org.policyscope.entity.Groups;

/**
 * What a run may ask for besides the usual; none of it changes what is found.
 *
 * @param explain whether reasons are given
 * @param groups where the members of groups are to be given
 */
public record PipelineExtras(boolean explain, Optional<Groups> groups) {
  /** Nothing. */
  public static final PipelineExtras NONE = new PipelineExtras(false, Optional.empty());

  /** The members of each group that is mentioned, on the document's day, by id of the group. */
  Map<String, GroupMembers> expand(ParsedDocument parsed, List<EntityMention> mentions) {
    Map<String, GroupMembers> expanded = new TreeMap<>();
    if (groups.isPresent()) {
      for (EntityMention mention : mentions) {
        mention
            .canonical()
            .flatMap(entity -> groups.get().members(entity.id(), parsed.clean().metadata().date()))
            .ifPresent(members -> expanded.put(mention.canonical().orElseThrow().id(), members));
      }
    }
    return expanded;
  }
}
