package io.github.connectedsecurity.emulator.internal.status;

import io.github.connectedsecurity.emulator.internal.http.Journal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The status as a page without scripts; whatever comes from outside is escaped. */
final class Html {
  private static final Map<Character, String> ESCAPES = Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;", '\'', "&#39;");
  private static final String STYLE = "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;color:#222}"
      + "h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}table{border-collapse:collapse;width:100%}"
      + "th,td{text-align:left;padding:.2em .8em .2em 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}"
      + "td.n,th.n{text-align:right;white-space:nowrap}code{font-size:.95em}";

  private Html() {}

  static String page(Status status) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Security cloud emulator</title><style>" + STYLE + "</style></head><body>"
        + "<h1>Security cloud emulator</h1><p>" + escape(status.data()) + ".<br>It is " + escape(status.time().toString())
        + " here. The same as JSON: <a href=\"/emulator/status\">/emulator/status</a>.</p>"
        + section("What was called", List.of("verb", "path", "#times", "answers"), status.calls().stream()
            .map(call -> List.of(call.verb(), call.path(), String.valueOf(call.count()), statuses(call))).toList(), "Nothing yet.")
        + section("What is stored", List.of("what", "#how many"), status.stored().entrySet().stream()
            .map(one -> List.of(one.getKey(), String.valueOf(one.getValue()))).toList(), "Nothing.")
        + status.quotas().map(all -> section("Which quota stands where", List.of("service", "quota", "for", "of what", "#used", "#of"), all.stream()
            .map(one -> List.of(one.product(), one.name(), one.who(), one.what(), String.valueOf(one.used()), String.valueOf(one.most()))).toList(),
            "Nothing used yet."))
            .orElse("<h2>Which quota stands where</h2><p>Quotas are not counted. Start with <code>--quotas</code>.</p>")
        + section("What is still to go wrong", List.of("fault", "where", "#left"), status.faults().stream()
            .map(one -> List.of(one.fault(), one.where(), String.valueOf(one.left()))).toList(), "Nothing planned.")
        + section("The latest requests", List.of("verb", "path", "#answer"), status.latest(), "None.")
        + "</body></html>\n";
  }

  private static String statuses(Journal.Call call) {
    return call.statuses().entrySet().stream().map(one -> (one.getKey() == 0 ? "broken" : one.getKey()) + " × " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  /** A table; a hash sign before a column's name puts its cells to the right. */
  private static String section(String title, List<String> columns, List<List<String>> rows, String none) {
    if (rows.isEmpty()) {
      return "<h2>" + escape(title) + "</h2><p>" + escape(none) + "</p>";
    }
    return "<h2>" + escape(title) + "</h2><table><tr>" + columns.stream().map(name -> "<th" + side(name) + ">" + escape(name.replace("#", "")) + "</th>")
        .collect(Collectors.joining()) + "</tr>" + rows.stream().map(row -> row(columns, row)).collect(Collectors.joining()) + "</table>";
  }

  private static String row(List<String> columns, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append("<td").append(side(columns.get(i))).append('>').append(escape(cells.get(i))).append("</td>");
    }
    return row.append("</tr>").toString();
  }

  private static String side(String column) { return column.startsWith("#") ? " class=\"n\"" : ""; }

  private static String escape(String text) {
    return text.chars().mapToObj(one -> ESCAPES.getOrDefault((char) one, String.valueOf((char) one))).collect(Collectors.joining());
  }
}
