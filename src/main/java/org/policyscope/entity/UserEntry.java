package org.policyscope.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyscope.document.CountryKind;
import org.policyscope.document.EntityType;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * One line or concept of a gazetteer that a user brings, as it stands there.
 *
 * @param place file and line, or file and concept, for messages
 * @param type of the thing
 * @param block whether its words name no thing of this type
 * @param id as given; empty where none is
 * @param kind how its forms name a country
 * @param name without marks
 * @param forms all written forms, the name included
 * @param attributes what else is known of it, in the order to be shown
 */
record UserEntry(
    String place,
    EntityType type,
    boolean block,
    String id,
    Optional<CountryKind> kind,
    String name,
    List<Form> forms,
    Map<String, String> attributes) {
  private static final String MARKS = "~=?";

  UserEntry {
    forms = List.copyOf(forms);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * A written form.
   *
   * @param written with its marks, as in our own gazetteers
   * @param exact whether it counts letter for letter, marks apart
   */
  record Form(String written, boolean exact) {

    String plain() {
      return withoutMarks(written);
    }

    boolean isAmbiguous() {
      return marks().indexOf('?') >= 0;
    }

    boolean isExact() {
      return exact || marks().indexOf('=') >= 0;
    }

    private String marks() {
      return written.substring(0, written.length() - withoutMarks(written).length());
    }
  }

  static String withoutMarks(String written) {
    int at = 0;
    while (at < written.length() && MARKS.indexOf(written.charAt(at)) >= 0) {
      at++;
    }
    return written.substring(at);
  }

  /** What is wrong with it, so that the user finds the place. */
  PolicyscopeException invalid(String cause) {
    return invalid(place, cause);
  }

  static PolicyscopeException invalid(String place, String cause) {
    return new PolicyscopeException(ProblemCode.INVALID_GAZETTEER.problem(place, cause));
  }
}
