package org.policyscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void safeIdsStayAsTheyAre() {
    assertThat(FileNames.forId("notes__kenya.txt")).isEqualTo("notes__kenya.txt");
    assertThat(FileNames.forId("kenya~2")).isEqualTo("kenya~2");
  }

  @Test
  void anIdOfAFileIsNotEncodedTwice() {
    String id = DocumentIds.ofSource("über uns/a b.txt");
    assertThat(id).isEqualTo("%C3%BCber%20uns__a%20b.txt");
    assertThat(FileNames.forId(id)).isEqualTo(id);
  }

  @Test
  void pathCharactersCannotLeaveTheFolder() {
    assertThat(FileNames.forId("../../etc/passwd")).isEqualTo("%2E.%2F..%2Fetc%2Fpasswd");
    assertThat(FileNames.forId("..")).isEqualTo("%2E.");
    assertThat(FileNames.forId("C:\\x")).isEqualTo("C%3A%5Cx");
  }

  @Test
  void devicesOfWindowsAreNoFiles() {
    assertThat(FileNames.forId("con")).isEqualTo("%63on");
    assertThat(FileNames.forId("LPT1.txt")).isEqualTo("%4CPT1.txt");
    assertThat(FileNames.forId("console")).isEqualTo("console");
  }

  @Test
  void longIdsAreCutAndStayDifferent() {
    String one = FileNames.forId("x".repeat(500) + "a");
    String other = FileNames.forId("x".repeat(500) + "b");
    assertThat(one).hasSize(200).isNotEqualTo(other);
  }

  @Property
  void everyNameIsSafe(@ForAll String id) {
    assertThat(FileNames.forId(id)).matches("[A-Za-z0-9_%~-][A-Za-z0-9._%~-]{0,199}");
  }

  @Property
  void noTwoDocumentsShareAName(@ForAll List<String> wanted) {
    DocumentIds ids = new DocumentIds();
    Set<String> names = new HashSet<>();
    for (String id : wanted) {
      assertThat(names.add(FileNames.forId(ids.unique(id)))).isTrue();
    }
  }
}
