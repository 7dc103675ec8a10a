package org.policyscope.document;

/** A problem that ends the work on a document or on a run. */
public final class PolicyscopeException extends RuntimeException {
  private final transient Problem problem;

  public PolicyscopeException(Problem problem) {
    super(problem.describe());
    this.problem = problem;
  }

  public PolicyscopeException(Problem problem, Throwable cause) {
    super(problem.describe(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
