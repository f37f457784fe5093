package io.github.connectedsecurity.core.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types and enumerations that a reference sheet lists in Markdown tables.
 *
 * @param types the properties of each type with their JSON types, in the sheet's words, by name; without inherited ones
 * @param bases the type that a type derives from, where it does
 * @param enums the members of each enumeration by name
 */
public record ReferenceSheet(Map<String, Map<String, String>> types, Map<String, String> bases, Map<String, List<String>> enums) {
  private static final Pattern TYPE = Pattern.compile("\\*\\*(\\w+)\\*\\*(?: : ([\\w.]+))? \\(.*");

  /** Reads the sections that start with these headings, each up to the next heading of its own or a higher level. */
  public static ReferenceSheet read(String markdown, String... headings) {
    ReferenceSheet sheet = new ReferenceSheet(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    String section = "";
    Map<String, String> properties = Map.of();
    String table = "";
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("#")) {
        section = opens(line, headings) ? line : section.isEmpty() || level(line) > level(section) ? section : "";
      } else if (!section.isEmpty()) {
        Matcher type = TYPE.matcher(line);
        if (type.matches()) {
          properties = sheet.start(type);
        }
        table = line.startsWith("| property |") ? "property" : line.startsWith("| enum |") ? "enum" : line.startsWith("|") ? table : "";
        sheet.row(table, cells(line), properties);
      }
    }
    return sheet;
  }

  private Map<String, String> start(Matcher type) {
    Map<String, String> properties = new LinkedHashMap<>();
    types.put(type.group(1), properties);
    if (type.group(2) != null) {
      bases.put(type.group(1), type.group(2));
    }
    return properties;
  }

  private void row(String table, List<String> cells, Map<String, String> properties) {
    if (table.isEmpty() || cells.size() < 2 || cells.get(0).equals(table) || cells.get(0).startsWith("---")) {
      return;
    }
    String name = cells.get(0).replaceFirst(" .*", "");
    if (table.equals("property")) {
      properties.put(name, cells.get(1));
    } else {
      enums.put(name, new ArrayList<>(Arrays.asList(cells.get(1).split("\\s*[,‖]\\s*", -1))));
    }
  }

  private static boolean opens(String line, String... headings) {
    return Arrays.stream(headings).anyMatch(heading -> line.replaceFirst("#+ ", "").startsWith(heading));
  }

  private static int level(String heading) { return heading.replaceFirst("[^#].*", "").length(); }

  private static List<String> cells(String line) {
    return line.startsWith("|") ? Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList() : List.of();
  }
}
