package org.policyscope.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumberTableProperties {

  @Property(tries = 300)
  void itAnswersLikeAMap(
      @ForAll List<@IntRange(max = 400) Integer> keys, @ForAll @IntRange(max = 500) int other) {
    NumberTable<String> table = new NumberTable<>();
    Map<Integer, String> map = new HashMap<>();
    for (int key : keys) {
      String value = "value " + map.size();
      assertThat(table.computeIfAbsent(key, () -> value))
          .isEqualTo(map.computeIfAbsent(key, ignored -> value));
    }
    map.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    assertThat(table.get(other)).isEqualTo(map.get(other));
    assertThat(table.get(-1)).isNull();
    assertThat(table.isEmpty()).isEqualTo(keys.isEmpty());
  }
}
