package org.policyscope.report;

import org.policyscope.document.GazetteerUse;
import org.policyscope.document.GazetteerUse.Overridden;
import org.policyscope.document.GazetteerUse.Shadow;

/** The {@code gazetteers} of a manifest: what a user's own lists did in the run. */
final class GazetteerSection {
  private GazetteerSection() {}

  static void write(GazetteerUse use, JsonOutput json) {
    json.layout().expandTo(3);
    json.startObject("gazetteers");
    json.startArray("files");
    for (GazetteerUse.File file : use.files()) {
      json.startObject();
      json.property("name", file.name());
      json.property("sha256", file.sha256());
      json.property("entries", file.entries());
      json.property("forms", file.forms());
      json.property("blocks", file.blocks());
      json.endObject();
    }
    json.endArray();
    json.property("found", use.found());
    json.property("documents", use.documents());
    json.property("hidden", use.hidden());
    json.startArray("overrode");
    use.overrode().forEach(overridden -> write(overridden, json));
    json.endArray();
    json.startArray("blocked");
    use.blocked().forEach(overridden -> write(overridden, json));
    json.endArray();
    json.startArray("shadows");
    for (Shadow shadow : use.shadows()) {
      json.startObject();
      json.property("form", shadow.form());
      json.property("type", shadow.type().label());
      json.property("id", shadow.id());
      json.property("by", shadow.by());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.layout().expandAsUsual();
  }

  private static void write(Overridden overridden, JsonOutput json) {
    json.startObject();
    json.property("type", overridden.type().label());
    json.property("id", overridden.id());
    json.property("name", overridden.name());
    json.property("by", overridden.by());
    json.property("mentions", overridden.mentions());
    json.property("documents", overridden.documents());
    json.endObject();
  }
}
