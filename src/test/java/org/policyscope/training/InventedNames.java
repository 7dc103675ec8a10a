package org.policyscope.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyscope.entity.RecognizerExamples;
import org.policyscope.resource.Resources;
import org.policyscope.resource.TabSeparatedTable;

/**
 * Names of institutions that do not exist: names of the gazetteer of which some words were replaced
 * by others or by invented ones; and names of persons, places and plans around them.
 */
final class InventedNames {
  private static final List<String> LINKS =
      List.of("of", "for", "and", "the", "in", "on", "de", "di", "del", "der", "du", "la", "et");
  private static final List<String> MEMBERS =
      List.of(
          "Liberals",
          "Greens",
          "Socialists",
          "Conservatives",
          "Republicans",
          "Democrats",
          "Communists",
          "Centrists",
          "Radicals",
          "Nationalists",
          "Progressives",
          "Labour",
          "Social Democrats",
          "Christian Democrats",
          "Liberal Democrats",
          "Agrarians");
  private static final List<String> MEDIA =
      List.of("Times", "Post", "Herald", "Tribune", "Gazette", "Star", "Daily", "Review", "News");
  private static final List<String> LEGAL_FORMS =
      List.of("Ltd", "Limited", "Inc.", "Corp.", "GmbH", "AG", "S.A.", "SpA", "Bhd", "Pvt Ltd");

  private static final List<String> THINGS =
      List.of(
          "Review",
          "Round",
          "Paper",
          "Process",
          "Portal",
          "Bomber",
          "Conflict",
          "Economy",
          "Cloud",
          "Age",
          "Day",
          "War",
          "Prize",
          "System",
          "Programme",
          "Project",
          "Method",
          "Theory",
          "Market",
          "Model",
          "Report",
          "Book",
          "Session",
          "Summit",
          "Conference",
          "Revolution",
          "Missile",
          "Platform",
          "Index",
          "Zone",
          "Corridor",
          "Elections",
          "Crisis",
          "Rights",
          "Goals");
  private static final List<String> COMPASS =
      List.of("Eastern", "Western", "Northern", "Southern", "Central", "East", "South", "West");
  private static final List<String> CONTINENTS =
      List.of("Europe", "Asia", "Africa", "America", "Pacific", "Caribbean", "Mediterranean");
  private static final List<String> RANKS =
      List.of("Deputy", "Assistant", "Chief", "First", "Economic", "Prime", "Under", "Special");
  private static final List<String> OFFICES =
      List.of("Secretary", "Minister", "Officer", "Director", "Envoy", "Adviser", "Coordinator");
  private static final List<String> TITLES =
      List.of(
          "President",
          "Prime Minister",
          "General",
          "Governor",
          "Senator",
          "Mr.",
          "Ms.",
          "Dr.",
          "Professor",
          "Sir",
          "King",
          "Minister",
          "Judge",
          "Ambassador",
          "Secretary");

  private final Random random;
  private final Map<String, List<String>> byKind = new TreeMap<>();
  private final List<String> modifiers = new ArrayList<>();
  private final List<String> strategies = new ArrayList<>();
  private final List<String> demonyms = new ArrayList<>();
  private final List<String> cities = new ArrayList<>();
  private final Set<String> heads;
  private final InventedWords words;
  private final List<String> givenNames = RecognizerExamples.givenNames();

  InventedNames(Resources resources, Set<String> heads, Random random) {
    this.random = random;
    this.heads = heads;
    Set<String> seen = new TreeSet<>();
    for (var row : TabSeparatedTable.parse(resources.get("gazetteers/institutions.tsv")).rows()) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        if (name.matches("[\\p{L}'. -]{3,70}") && !name.equals(name.toUpperCase(Locale.ROOT))) {
          byKind.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>()).add(name);
          seen.addAll(List.of(name.split(" ")));
        }
      }
    }
    for (var row : TabSeparatedTable.parse(resources.get("gazetteers/strategies.tsv")).rows()) {
      strategies.add(row.get("name"));
    }
    for (var row : TabSeparatedTable.parse(resources.get("gazetteers/countries.tsv")).rows()) {
      cities.addAll(row.list("capital"));
      cities.add(row.get("name"));
      row.list("demonyms").stream().limit(1).forEach(demonyms::add);
    }
    List<String> letters = new ArrayList<>();
    for (String word : seen) {
      if (isModifier(word)) {
        modifiers.add(word);
        letters.add(word);
      }
    }
    for (String city : cities) {
      letters.addAll(List.of(city.split(" ")));
    }
    this.words = new InventedWords(letters);
  }

  /** A name to stand for one like that. */
  String like(String name) {
    if (name.indexOf(' ') < 0) {
      boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
      return acronym || random.nextInt(3) == 0 ? acronym() : of("word");
    }
    int choice = random.nextInt(10);
    if (choice < 3) {
      return varied(name);
    }
    return choice < 5 ? of("party") : choice < 7 ? of("company") : of("body");
  }

  /** A name for the slot of a template. */
  String of(String slot) {
    return switch (slot) {
      case "party" -> random.nextInt(5) == 0 ? foreign() : varied(one(byKind.get("party")));
      case "company" -> company();
      case "body" ->
          varied(
              one(
                  byKind.get(
                      one(
                          List.of(
                              "ngo",
                              "think-tank",
                              "government-body",
                              "un-body",
                              "university",
                              "development-agency",
                              "regional-organisation",
                              "ministry",
                              "international-organisation")))));
      case "media" -> (random.nextBoolean() ? "The " : "") + one(modifiers) + " " + one(MEDIA);
      case "short" -> acronym();
      case "word" -> words.word(random);
      case "region" -> one(COMPASS) + " " + one(CONTINENTS);
      case "office" -> one(RANKS) + " " + one(OFFICES);
      case "code" -> random.nextInt(10) == 0 ? one(List.of("R&D", "Q&A", "M&A")) : acronym();
      case "thing" ->
          one(modifiers) + " " + (random.nextBoolean() ? one(modifiers) + " " : "") + one(THINGS);
      case "title" -> one(TITLES);
      case "demonym" -> one(demonyms);
      case "members" -> one(MEMBERS);
      case "person" -> person();
      case "place" -> random.nextBoolean() ? one(cities) : words.word(random);
      case "plan" -> one(strategies);
      case "year" -> String.valueOf(1950 + random.nextInt(75));
      default -> throw new IllegalArgumentException(slot);
    };
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private String company() {
    String name =
        random.nextInt(3) == 0
            ? of("word") + " " + one(modifiers)
            : varied(one(byKind.get(random.nextInt(4) == 0 ? "commercial-bank" : "company")));
    return random.nextInt(3) == 0 ? name + " " + one(LEGAL_FORMS) : name;
  }

  private String foreign() {
    StringBuilder name = new StringBuilder(of("word"));
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      if (random.nextInt(3) == 0) {
        name.append(' ').append(one(LINKS.subList(6, LINKS.size())));
      }
      name.append(' ').append(of("word"));
    }
    return name.toString();
  }

  private String person() {
    String name = random.nextInt(3) > 0 ? one(givenNames) : of("word");
    return random.nextInt(6) == 0 ? name : name + " " + of("word");
  }

  private String acronym() {
    if (random.nextInt(12) == 0) {
      return start(2 + random.nextInt(3)) + start(3 + random.nextInt(2));
    }
    StringBuilder acronym = new StringBuilder();
    for (int letters = 2 + random.nextInt(4); letters > 0; letters--) {
      char letter = (char) ('A' + random.nextInt(26));
      boolean small = acronym.length() > 0 && letters > 1 && random.nextInt(8) == 0;
      acronym.append(small ? Character.toLowerCase(letter) : letter);
    }
    if (random.nextInt(12) == 0) {
      acronym.append('-').append((char) ('A' + random.nextInt(26)));
    }
    return acronym.toString();
  }

  private String start(int letters) {
    return of("word").substring(0, letters);
  }

  private String varied(String name) {
    if (random.nextInt(3) == 0) {
      return name;
    }
    String[] parts = name.split(" ");
    for (int i = 0; i < parts.length; i++) {
      if (isModifier(parts[i]) && random.nextInt(3) > 0) {
        parts[i] = random.nextInt(3) == 0 ? of("word") : one(modifiers);
      }
    }
    return String.join(" ", parts);
  }

  private boolean isModifier(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && word.chars().allMatch(Character::isLetter)
        && !heads.contains(word.toLowerCase(Locale.ROOT));
  }

  private <T> T one(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
