package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class PlainDecimalProperties {

  @Property
  void aNumberOfMillionthsIsReadBackAsItself(
      @ForAll @LongRange(min = -2_000_000_000L, max = 2_000_000_000L) long millionths) {
    double value = millionths / 1e6;
    assertThat(Double.parseDouble(format(value))).isEqualTo(value == 0 ? 0 : value);
    assertThat(format(value)).matches("-?[0-9]+[.]([0-9]|[0-9]{1,5}[1-9])");
  }

  @Example
  void smallAndLargeNumbersStayPlain() {
    assertThat(format(0.000001)).isEqualTo("0.000001");
    assertThat(format(0.0000004)).isEqualTo("0.0");
    assertThat(format(-0.0000004)).isEqualTo("0.0");
    assertThat(format(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(format(1)).isEqualTo("1.0");
    assertThat(format(1234567890.5)).isEqualTo("1234567890.5");
  }

  @Example
  void whatIsNoNumberIsRefused() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e300}) {
      assertThatThrownBy(() -> format(value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String format(double value) {
    char[] target = new char[PlainDecimal.MAXIMUM_LENGTH];
    return new String(target, 0, PlainDecimal.format(value, target));
  }
}
