package org.policyscope.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityResolverTest {
  private static final EntityResolver RESOLVER = EntityResolver.of(TestDocuments.resources());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Republic of Korea; KOR",
        "Korea, Dem. People's Rep. of; PRK",
        "CHINA; CHN",
        "china; CHN",
        "the Gambia; GMB",
        "Cote d'Ivoire; CIV",
        "Congo, Dem. Rep.; COD",
        "Taiwan, Province of China; TWN",
        "U.A.E.; ARE",
        "One Belt One Road; belt-and-road-initiative",
        "AIIB; asian-infrastructure-investment-bank"
      })
  void aNameResolvesToOneThing(String name, String id) {
    assertThat(idOf(name)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the",
        "New Jersey",
        "Mexico City",
        "Belgium and Luxembourg",
        "Georgia Tech",
        "Ministry of Finance"
      })
  void whatNamesNothingOrTwoThingsIsDeclined(String name) {
    assertThat(idOf(name)).isEmpty();
  }

  @Test
  void aResolutionSaysWhy() {
    assertThat(RESOLVER.resolve("Kenya").orElseThrow().reason()).contains("Kenya");
  }

  private static Optional<String> idOf(String name) {
    return RESOLVER.resolve(name).map(resolution -> resolution.canonical().id());
  }
}
