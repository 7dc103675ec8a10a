package org.policyscope.clean;

/** Changes characters within blocks; never their order, kind or section. */
@FunctionalInterface
interface CleaningStep {

  /** The changed draft, still aligned to the source document. */
  Draft apply(Draft draft);
}
