package org.policyscope.evaluation;

/**
 * Where a figure would lie in 95 of 100 samples like this one.
 *
 * @param low not above {@code high}
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {}
