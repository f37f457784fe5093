package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.samples.console.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The case as one page that needs nothing else. All that services say is text here, never markup: some of it was written by the attacker. */
final class HtmlReport {
  private static final String HEAD = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>%1$s</title><style>
      body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1f24}
      table{border-collapse:collapse;width:100%%}
      td,th{border-bottom:1px solid #d8dee4;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
      td:first-child{white-space:nowrap}.off{color:#6e7781}h2{margin-top:2rem}
      </style></head><body><h1>%1$s</h1>
      """;

  private final StringBuilder page = new StringBuilder();

  private HtmlReport() {}

  static void write(Path file, CaseFile found, Instant now) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, page(found, now));
  }

  static String page(CaseFile found, Instant now) {
    HtmlReport report = new HtmlReport();
    Alert alert = found.alert();
    report.page.append(HEAD.formatted(escaped(alert.title().orElse("Alert " + alert.id()))));
    report.line("p", "Alert " + alert.id() + ", " + Words.of(alert.severity()) + ", incident " + alert.incidentId().orElse("-") + ", written " + Words.of(now)
        + " UTC");
    report.line("p", alert.description().orElse(""));
    report.line("h2", "Containment");
    report.table(() -> found.deeds().forEach(deed -> report.row(deed.what(), deed.outcome())));
    report.line("h2", "Timeline (UTC)");
    report.table(() -> found.timeline().forEach(event -> report.row(Words.of(event.at()), event.source(), event.what())));
    for (CaseFile.Section section : found.sections()) {
      report.line("h2", section.title());
      section.lines().forEach(line -> report.line(section.available() ? "div" : "div class=\"off\"", line));
    }
    return report.page.append("</body></html>\n").toString();
  }

  private void line(String tag, String text) {
    page.append('<').append(tag).append('>').append(escaped(text)).append("</").append(tag.split(" ", 2)[0]).append(">\n");
  }

  private void table(Runnable rows) {
    page.append("<table>\n");
    rows.run();
    page.append("</table>\n");
  }

  private void row(String... cells) {
    page.append("<tr>");
    for (String cell : cells) {
      page.append("<td>").append(escaped(cell)).append("</td>");
    }
    page.append("</tr>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
