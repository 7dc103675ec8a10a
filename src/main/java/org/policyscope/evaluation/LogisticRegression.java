package org.policyscope.evaluation;

import java.util.List;

/**
 * Fits the weights of a logistic function by Newton's method (iteratively reweighted least squares;
 * McCullagh and Nelder 1989, Generalized Linear Models, section 2.5), with a small penalty on the
 * square of all weights but the first, which keeps them finite. Deterministic: the sums are taken
 * in the order of the cases.
 */
final class LogisticRegression {
  private static final int STEPS = 50;
  private static final double ENOUGH = 1e-9;
  private static final double PENALTY = 1e-3;

  private LogisticRegression() {}

  /** A case. */
  static final class Case {
    private final double[] inputs;
    private final boolean truth;
    private final double weight;

    /**
     * @param inputs as many for each case; the first is always 1
     * @param truth what is to be predicted
     * @param weight of the case, above 0
     */
    Case(double[] inputs, boolean truth, double weight) {
      this.inputs = inputs.clone();
      this.truth = truth;
      this.weight = weight;
    }
  }

  /** The weights, one for each input; all 0 without cases. */
  static double[] fit(List<Case> cases) {
    if (cases.isEmpty()) {
      return new double[0];
    }
    int size = cases.get(0).inputs.length;
    double[] weights = new double[size];
    double all = cases.stream().mapToDouble(one -> one.weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (Case one : cases) {
        double p = 1 / (1 + StrictMath.exp(-product(weights, one.inputs)));
        double error = one.weight / all * ((one.truth ? 1 : 0) - p);
        double curvature = one.weight / all * Math.max(1e-9, p * (1 - p));
        for (int i = 0; i < size; i++) {
          gradient[i] += error * one.inputs[i];
          for (int j = 0; j < size; j++) {
            hessian[i][j] += curvature * one.inputs[i] * one.inputs[j];
          }
        }
      }
      for (int i = 0; i < size; i++) {
        // An input that is always 0 would make the system singular.
        double penalty = i == 0 ? 1e-12 : PENALTY;
        gradient[i] -= penalty * weights[i];
        hessian[i][i] += penalty;
      }
      double[] change = solve(hessian, gradient);
      double largest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < ENOUGH) {
        break;
      }
    }
    return weights;
  }

  static double product(double[] weights, double[] inputs) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * inputs[i];
    }
    return sum;
  }

  /** Gaussian elimination with the largest pivot. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      double[] swapped = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swapped;
      double value = right[column];
      right[column] = right[pivot];
      right[pivot] = value;
      for (int row = column + 1; row < size; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        right[row] -= factor * right[column];
        for (int k = column; k < size; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double rest = right[row];
      for (int k = row + 1; k < size; k++) {
        rest -= matrix[row][k] * solution[k];
      }
      solution[row] = rest / matrix[row][row];
    }
    return solution;
  }
}
