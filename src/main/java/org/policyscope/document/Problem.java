package org.policyscope.document;

/**
 * Something that went wrong, said so that a user can act on it.
 *
 * @param code which problem it is
 * @param message what happened, to which thing
 * @param cause why
 */
public record Problem(ProblemCode code, String message, String cause) {

  public String cure() {
    return code.cure();
  }

  /** All of it in one line. */
  public String describe() {
    return code + ": " + message + ". Cause: " + cause + ". Cure: " + cure() + ".";
  }
}
