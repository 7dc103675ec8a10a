package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValuesTest {

  @Test
  void plainValuesKeepTheirOrderAndTheirDigits() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("documents", 5);
    values.put("figures", List.of(Map.of("f1", 0.666667), true, "Türkiye", 12345678901L));
    values.put("large", new BigInteger("123456789012345678901234567890"));
    values.put("exact", new BigDecimal("0.10"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonValues.write(values, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "documents": 5,
              "figures": [
                {"f1": 0.666667},
                true,
                "Türkiye",
                12345678901
              ],
              "large": 123456789012345678901234567890,
              "exact": 0.10
            }
            """);
  }
}
