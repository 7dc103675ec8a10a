package org.policyscope.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policyscope.document.DocumentMetadata;
import org.policyscope.document.WrittenDate;

/** What the head of a page says: Highwire and Dublin Core tags, Open Graph, title, language. */
final class HtmlMetadata {
  private final Map<String, List<String>> tags = new LinkedHashMap<>();

  private HtmlMetadata(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      String content = meta.attr("content").strip();
      if (!name.isEmpty() && !content.isEmpty()) {
        String key = name.toLowerCase(Locale.ROOT).replace("dcterms.", "dc.").replace("dc:", "dc.");
        tags.computeIfAbsent(key, ignored -> new ArrayList<>()).add(content);
      }
    }
  }

  static DocumentMetadata of(Document page) {
    HtmlMetadata head = new HtmlMetadata(page);
    return new DocumentMetadata(
        head.first("citation_title", "dc.title", "og:title").or(() -> title(page)),
        head.date(),
        head.language(page),
        head.authors(),
        head.first("citation_publisher", "dc.publisher", "article:publisher", "og:site_name"),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** The title, unless it is the name of a file; without a site's name behind the headline. */
  private static Optional<String> title(Document page) {
    String title = page.title().strip();
    Element heading = page.selectFirst("h1");
    String headline = heading == null ? "" : heading.text().strip();
    boolean fileName = title.indexOf(' ') < 0 && title.indexOf('.') > 0;
    if (title.isEmpty() || fileName || (title.startsWith(headline) && !headline.isEmpty())) {
      return Optional.of(headline).filter(text -> !text.isEmpty());
    }
    return Optional.of(title);
  }

  private Optional<String> date() {
    return first(
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "dc.date.issued",
            "dc.issued",
            "dc.date",
            "article:published_time",
            "datepublished",
            "date",
            "dc.created")
        .flatMap(WrittenDate::parse);
  }

  private Optional<String> language(Document page) {
    String attribute = page.selectFirst("html") == null ? "" : page.select("html").attr("lang");
    return Optional.of(attribute)
        .filter(tag -> !tag.isBlank())
        .or(() -> first("citation_language", "dc.language", "og:locale"))
        .map(MetadataFields::language);
  }

  private List<String> authors() {
    for (String name : List.of("citation_author", "dc.creator", "author", "article:author")) {
      List<String> authors = tags.getOrDefault(name, List.of());
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private Optional<String> first(String... names) {
    for (String name : names) {
      List<String> values = tags.get(name);
      if (values != null) {
        return Optional.of(values.get(0));
      }
    }
    return Optional.empty();
  }
}
