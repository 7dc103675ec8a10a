package org.policyscope.theme;

import java.util.List;

/** The parts of a {@link Codebook} in one format. What is given is plain text, never markup. */
interface CodebookPage {

  void title(String title, String subtitle);

  /** A list of all themes, each leading to its chapter. */
  void contents(List<Theme> themes);

  /** Begins the chapter of a theme. */
  void theme(Theme theme);

  /** Begins any other chapter. */
  void chapter(String title);

  void heading(String heading);

  void paragraph(String text);

  void list(List<String> items);

  /** Web addresses become links; others stay text. */
  void addresses(List<String> addresses);

  /**
   * A table.
   *
   * @param header empty for a table of names and values
   */
  void table(List<String> header, List<List<String>> rows);

  /** Ends the page and gives it. */
  String end();
}
