package org.policyscope.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.ProblemCode;

/**
 * A gazetteer file: tab-separated, first line the header, lines that start with {@code #} are
 * comments, several values in a cell separated by {@code |}. See {@code docs/gazetteers.md}.
 */
public final class TabSeparatedTable {
  private final List<Row> rows;

  private TabSeparatedTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the whole table.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_GAZETTEER} naming file and line if
   *     a line has not as many cells as the header
   */
  public static TabSeparatedTable parse(Resource resource) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : resource.content().split("\r?\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      if (cells.size() != header.size()) {
        throw new PolicyscopeException(
            ProblemCode.INVALID_GAZETTEER.problem(
                resource.name() + ":" + number,
                cells.size() + " cells where the header has " + header.size()));
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        values.put(header.get(i), cells.get(i).strip());
      }
      rows.add(new Row(resource.name() + ":" + number, values));
    }
    return new TabSeparatedTable(rows);
  }

  public List<Row> rows() {
    return rows;
  }

  /**
   * One line.
   *
   * @param place file and line, for messages
   * @param values by column
   */
  public record Row(String place, Map<String, String> values) {

    /** The cell's text; empty where the table has no such column. */
    public String get(String column) {
      return values.getOrDefault(column, "");
    }

    /** The cell's values. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }
  }
}
