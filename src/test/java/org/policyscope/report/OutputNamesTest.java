package org.policyscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.policyscope.ingest.FileNames;

class OutputNamesTest {

  @Property
  void everyIdBecomesANameOfOurs(@ForAll String id) {
    assertThat(OutputNames.isOurs("documents/" + FileNames.forId(id) + ".json")).isTrue();
  }
}
