package org.policyscope.report;

/**
 * Numbers as reports show them: plain, rounded half up to six decimals, no zeros at the end but one
 * behind the point.
 */
final class PlainDecimal {
  static final int MAXIMUM_LENGTH = 32;

  private static final long MILLION = 1_000_000L;
  private static final double LARGEST = 9e12;

  private PlainDecimal() {}

  /**
   * Writes {@code value} into {@code target} and says how many characters it took.
   *
   * @throws IllegalArgumentException if it is no number or beyond ±9·10¹²
   */
  static int format(double value, char[] target) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException("no number for a report: " + value);
    }
    long millionths = Math.round(Math.abs(value) * MILLION);
    int length = 0;
    if (value < 0 && millionths > 0) {
      target[length++] = '-';
    }
    String whole = Long.toString(millionths / MILLION);
    whole.getChars(0, whole.length(), target, length);
    length += whole.length();
    target[length++] = '.';
    long rest = millionths % MILLION;
    long unit = MILLION / 10;
    do {
      target[length++] = (char) ('0' + rest / unit);
      rest %= unit;
      unit /= 10;
    } while (rest > 0);
    return length;
  }
}
