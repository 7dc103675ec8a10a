package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policyscope.resource.Resource;
import org.policyscope.resource.TabSeparatedTable;
import org.policyscope.resource.TabSeparatedTable.Row;

class EntityResolverTest {
  private static final EntityResolver RESOLVER = EntityResolver.of(TestDocuments.resources());

  @TestFactory
  Stream<DynamicTest> everyStringIsResolvedOrDeclinedAndTheReasonSaysWhy() throws Exception {
    Path file = Path.of("src/test/resources/entity/resolutions.tsv");
    Resource resource = Resource.of("resolutions.tsv", Files.readAllBytes(file));
    return TabSeparatedTable.parse(resource).rows().stream()
        .map(row -> DynamicTest.dynamicTest("“" + row.get("name") + "”", () -> check(row)));
  }

  private static void check(Row row) {
    Resolution resolution = RESOLVER.resolve(row.get("name"));
    assertThat(resolution.id()).isEqualTo(row.get("id"));
    assertThat(resolution.reason()).contains(row.get("reason"));
    assertThat(resolution.isFound()).isEqualTo(!row.get("id").isEmpty());
  }
}
