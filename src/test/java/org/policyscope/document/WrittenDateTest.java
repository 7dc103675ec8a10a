package org.policyscope.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 May 2017|2017-05-12",
        "Monday, 12th of May 2017|2017-05-12",
        "May 1st, 2017|2017-05-01",
        "Sept. 2017|2017-09",
        "2017|2017",
        "2017-05|2017-05",
        "2014/11/20|2014-11-20",
        "18.2.2021|2021-02-18",
        "2017-05-12T08:00:00Z|2017-05-12",
      })
  void datesAreReadAsTheyAreWritten(String text, String date) {
    assertThat(WrittenDate.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3/4/2017", "31 February 2017", "May", "12345", "in May 2017", "-"})
  void whatIsNoDateIsNone(String text) {
    assertThat(WrittenDate.parse(text)).isEmpty();
  }
}
