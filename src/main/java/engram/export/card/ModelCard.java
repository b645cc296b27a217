package engram.export.card;

import java.util.List;

/**
 * What should go with a network when it is handed on (Mitchell and others 2019, Model cards for
 * model reporting): what it learned from and how, how well it does, for whom less well, and what it
 * must not be used for. Written from its run alone by {@link CardWriter}.
 */
public record ModelCard(String language, String title, List<Section> sections) {
  /** One heading and what stands below it. */
  public record Section(String title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One line.
   *
   * @param label empty where the value is a sentence of its own
   */
  public record Entry(String label, String value) {}

  public ModelCard {
    sections = List.copyOf(sections);
  }

  /** Lines of text, a heading underlined. */
  public String text() {
    StringBuilder text = new StringBuilder(title).append("\n").append("=".repeat(24)).append("\n");
    String colon = language.equals("zh") ? "：" : ": ";
    for (Section section : sections) {
      text.append("\n").append(section.title()).append("\n").append("-".repeat(24)).append("\n");
      for (Entry entry : section.entries()) {
        text.append(entry.label().isEmpty() ? "- " : entry.label() + colon);
        text.append(entry.value()).append("\n");
      }
    }
    return text.toString();
  }

  /** A page that needs nothing else. */
  public String html() {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    page.append("<meta charset=\"UTF-8\">\n<title>").append(escaped(title)).append("</title>\n");
    page.append(
        "<style>body{font:16px/1.5 'Noto Sans SC',sans-serif;max-width:44em;margin:2em"
            + " auto;padding:0 1em;color:#1A1F26;background:#fff}h2{border-bottom:1px solid"
            + " #E3E7EC;margin-top:1.6em}dl{display:grid;grid-template-columns:14em 1fr;gap:.3em"
            + " 1em}dt{color:#56606D}dd{margin:0;overflow-wrap:anywhere}</style>\n");
    page.append("</head>\n<body>\n<h1>").append(escaped(title)).append("</h1>\n");
    for (Section section : sections) write(section, page);
    return page.append("</body>\n</html>\n").toString();
  }

  private static void write(Section section, StringBuilder page) {
    page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
    List<Entry> named = section.entries().stream().filter(e -> !e.label().isEmpty()).toList();
    if (!named.isEmpty()) {
      page.append("<dl>\n");
      for (Entry entry : named) {
        page.append("<dt>").append(escaped(entry.label())).append("</dt><dd>");
        page.append(escaped(entry.value())).append("</dd>\n");
      }
      page.append("</dl>\n");
    }
    List<Entry> sentences = section.entries().stream().filter(e -> e.label().isEmpty()).toList();
    if (sentences.isEmpty()) return;
    page.append("<ul>\n");
    for (Entry entry : sentences) {
      page.append("<li>").append(escaped(entry.value())).append("</li>\n");
    }
    page.append("</ul>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
