package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "notes__kenya.txt, notes__kenya.txt",
    "../../etc/passwd, ..%2F..%2Fetc%2Fpasswd",
    "a%20b.txt, a%20b.txt",
    "a%2xb, a%252xb",
    "50%, 50%25",
    "Türkiye~2, T%C3%BCrkiye~2",
    "😀, %F0%9F%98%80",
    "a\\b:c, a%5Cb%3Ac"
  })
  void anIdBecomesASafeName(String id, String name) {
    assertThat(OutputNames.encode(id)).isEqualTo(name);
  }

  @Test
  void aLongIdIsCutAndStaysItsOwn() {
    String first = OutputNames.encode("x".repeat(5000) + "1");
    assertThat(first).hasSizeLessThan(230).isNotEqualTo(OutputNames.encode("x".repeat(5000) + "2"));
  }

  @Property
  void everyIdBecomesANameOfOurs(@ForAll String id) {
    assertThat(OutputNames.isOurs("documents/" + OutputNames.encode(id) + ".json")).isTrue();
  }
}
