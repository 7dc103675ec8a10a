package org.policyscope.document;

import java.util.Optional;

/**
 * How a text stands to what it says.
 *
 * @param assertion whether it is stated, supposed, told as past, or said by another
 * @param modality how far it has come; empty where the text does not say
 * @param speaker who says it, of what is attributed; empty where nobody is named
 */
public record Stance(Assertion assertion, Optional<Modality> modality, Optional<Speaker> speaker) {

  public static Stance of(Assertion assertion) {
    return new Stance(assertion, Optional.empty(), Optional.empty());
  }
}
