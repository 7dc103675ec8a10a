package org.policyscope.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

  @Test
  void remembersUpToItsCapacityAndComputesTheRestAgain() {
    AtomicInteger calls = new AtomicInteger();
    Memo<Integer, Integer> memo = new Memo<>(n -> n + 0 * calls.incrementAndGet(), 2);
    for (int round = 0; round < 2; round++) {
      for (int n = 0; n < 4; n++) {
        assertThat(memo.get(n)).isEqualTo(n);
      }
    }
    assertThat(calls).hasValue(6);
  }
}
