package org.policyscope.theme.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.policyscope.document.PolicyscopeException;

class VectorModelTest {

  @Test
  void aFileCutOffAnywhereIsRefused() {
    byte[] whole = SmallModel.bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> VectorModel.read(part))
          .as("the first %d bytes", length)
          .isInstanceOf(PolicyscopeException.class)
          .hasMessageContaining("MODEL_MISSING");
    }
  }

  @Test
  void aFileOfAnotherKindOrWithMoreBehindItIsRefused() {
    byte[] other = SmallModel.bytes();
    other[0]++;
    assertThatThrownBy(() -> VectorModel.read(other)).hasMessageContaining("begin");
    byte[] longer = Arrays.copyOf(SmallModel.bytes(), SmallModel.bytes().length + 1);
    assertThatThrownBy(() -> VectorModel.read(longer)).hasMessageContaining("end");
  }

  @Test
  void countsThatCannotBeAreRefused() {
    byte[] bytes = SmallModel.bytes();
    for (int at = 4; at < bytes.length - 3; at++) {
      byte[] wrong = bytes.clone();
      Arrays.fill(wrong, at, at + 4, (byte) 0x7f);
      try {
        assertThat(VectorModel.read(wrong)).isNotNull();
      } catch (PolicyscopeException e) {
        assertThat(e).hasMessageContaining("MODEL_MISSING");
      }
    }
  }
}
