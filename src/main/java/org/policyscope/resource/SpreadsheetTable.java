package org.policyscope.resource;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyscope.document.PolicyscopeException;
import org.policyscope.document.Problem;
import org.policyscope.document.ProblemCode;
import org.policyscope.resource.TabSeparatedTable.Row;

/**
 * A table as spreadsheets save it: cells parted by commas or tabs, in double quotes where they hold
 * the separator, a quote or a line end (RFC 4180). The first line is the header; lines that start
 * with {@code #} are comments.
 */
public final class SpreadsheetTable {
  private static final int WIDEST_CELL = 1 << 20;
  private static final Pattern LINE = Pattern.compile("line ([0-9]+)");

  private SpreadsheetTable() {}

  /**
   * The rows below the header, with white space in cells made single blanks. Column names come in
   * lower case, but for {@code validFrom} and {@code validTo}.
   *
   * @throws PolicyscopeException with {@link ProblemCode#INVALID_GAZETTEER} naming file and line if
   *     a line has not as many cells as the header, or quotes do not match
   */
  public static List<Row> parse(Resource resource, char separator) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    long line = 1;
    try (CsvReader<CsvRecord> reader = reader(resource, separator)) {
      for (CsvRecord cells : reader) {
        line = cells.getStartingLineNumber();
        if (isEmpty(cells)) {
          continue;
        }
        if (header.isEmpty()) {
          header = cells.getFields().stream().map(SpreadsheetTable::column).toList();
          checkHeader(resource, line, header);
        } else {
          rows.add(row(resource, line, header, cells.getFields()));
        }
      }
    } catch (CsvParseException e) {
      Throwable known = e.getCause() == null ? e : e.getCause();
      String cause = String.valueOf(known.getMessage());
      throw new PolicyscopeException(problem(resource, lineOf(e, line), cause), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Where the record begins that could not be read; the library tells it in words only. */
  private static long lineOf(CsvParseException e, long before) {
    Matcher told = LINE.matcher(String.valueOf(e.getMessage()));
    return told.find() ? Long.parseLong(told.group(1)) : before;
  }

  private static CsvReader<CsvRecord> reader(Resource resource, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.SKIP)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .skipEmptyLines(true)
        .maxBufferSize(WIDEST_CELL)
        .ofCsvRecord(resource.content());
  }

  private static boolean isEmpty(CsvRecord cells) {
    return cells.getFields().stream().allMatch(String::isBlank);
  }

  private static void checkHeader(Resource resource, long line, List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty() && header.indexOf(header.get(i)) < i) {
        throw new PolicyscopeException(
            problem(resource, line, "there are two columns `" + header.get(i) + "`"));
      }
    }
  }

  private static Row row(Resource resource, long line, List<String> header, List<String> cells) {
    boolean tooMany = cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    if (tooMany || cells.size() < header.size()) {
      throw new PolicyscopeException(
          problem(resource, line, cells.size() + " cells where the header has " + header.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), plain(cells.get(i)));
    }
    return new Row(resource.name() + ":" + line, values);
  }

  private static String column(String cell) {
    String name = plain(cell);
    return name.equalsIgnoreCase("validFrom")
        ? "validFrom"
        : name.equalsIgnoreCase("validTo") ? "validTo" : name.toLowerCase(Locale.ROOT);
  }

  private static String plain(String cell) {
    return cell.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  private static Problem problem(Resource resource, long line, String cause) {
    return ProblemCode.INVALID_GAZETTEER.problem(resource.name() + ":" + line, cause);
  }
}
