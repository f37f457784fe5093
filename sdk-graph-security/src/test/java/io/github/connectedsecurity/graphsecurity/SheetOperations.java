package io.github.connectedsecurity.graphsecurity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The operations that the tables of the reference sheet name, with their many ways of writing several in one row. */
final class SheetOperations {

  private static final Pattern VERB = Pattern.compile("GET|POST|PUT|PATCH|DELETE");
  private static final Pattern PATH = Pattern.compile("…?(?:/(?:\\{[^}]*}|[\\w.$]+))+");
  private static final String PROFILES = "`/security/{userSecurityProfiles|";

  private SheetOperations() {}

  static Set<String> of(String sheet) {
    Set<String> operations = new TreeSet<>();
    String section = "";
    String root = "";
    for (String line : sheet.lines().toList()) {
      if (line.startsWith("#")) {
        section = line.replaceFirst("^#+ ", "");
        root = "";
      } else if (line.startsWith("| path under /security")) {
        root = "/security/threatIntelligence";
      } else if (line.startsWith("| verb | path under /security")) {
        root = "/security/threatSubmission";
      } else if (line.startsWith(PROFILES)) {
        profiles(line, operations);
      } else if (line.startsWith("|") && section.matches("(?:[2-9]|1[0-5])[. ].*|13\\..*")) {
        row(line, root, operations);
      }
    }
    return operations;
  }

  private static void row(String line, String root, Set<String> operations) {
    String[] cells = line.split("\\|", -1);
    boolean intelligence = root.endsWith("threatIntelligence");
    String verbs = intelligence ? "GET" : cells[1];
    String paths = intelligence ? cells[1] : cells[2];
    List<String> named = VERB.matcher(verbs).results().map(MatchResult::group).toList();
    String first = "";
    for (String path : PATH.matcher(paths.replaceAll("\\((?:\\+|alias|id )[^)]*\\)", "")).results().map(MatchResult::group).toList()) {
      String whole = whole(path, first, root);
      first = first.isEmpty() ? whole : first;
      named.forEach(verb -> operations.add(verb + " " + whole.replaceAll("\\{[^}]*}", "{}")));
    }
    if (paths.contains("(+/{id})")) {
      Set.copyOf(operations).stream().filter(operation -> operation.matches("GET .*/(url|file)Threats")).forEach(list -> operations.add(list + "/{}"));
    }
  }

  /** A path written in short: below the section's root, or with an ellipsis for what the row's first one begins with. */
  private static String whole(String path, String first, String root) {
    if (path.startsWith("…")) {
      return (path.startsWith("…/{") ? first : first.replaceFirst("/\\w+$", "")) + path.substring(1);
    }
    boolean sibling = root.endsWith("threatIntelligence") && (path.equals("/childHostPairs") || path.equals("/parentHostPairs"));
    return path.startsWith("/security") || root.isEmpty() ? path : root + (sibling ? "/hosts/{id}" : "") + path;
  }

  private static void profiles(String line, Set<String> operations) {
    for (String name : line.substring(line.indexOf('{') + 1, line.indexOf('}')).split("\\|", -1)) {
      operations.add("GET /security/" + name);
      operations.add("GET /security/" + name + "/{}");
    }
  }
}
