package org.policyscope.resource;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of a model, gazetteer, taxonomy or rule file.
 *
 * @param name such as {@code themes/policy.yaml}
 * @param sha256 of its bytes
 * @param content its text (all our resources are UTF-8)
 */
public record Resource(String name, String sha256, String content) {

  public static Resource of(String name, byte[] bytes) {
    return new Resource(name, Digests.sha256(bytes), new String(bytes, StandardCharsets.UTF_8));
  }

  /** The name without its extension, as it stands in a report's provenance. */
  public String key() {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }
}
