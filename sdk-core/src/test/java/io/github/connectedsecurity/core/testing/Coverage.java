package io.github.connectedsecurity.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a product's coverage table in {@code docs/reference} against its code: every operation that a method's Javadoc names
 * as {@code VERB /path} has a row, every row a method, a permission that the Javadoc names, and a test that exists.
 */
public final class Coverage {
  private static final Pattern OPERATION = Pattern.compile("\\{@code\\s+(GET|HEAD|POST|PUT|PATCH|DELETE)\\s+(/(?:[^{}\\s]|\\{[^}]*})*)\\s*}");
  private static final Pattern DOCUMENTED =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public\\s+[^;{=]*?\\b(\\w+)\\(", Pattern.DOTALL);

  private final Path module;
  private final List<Row> rows;
  private final Map<String, String> leftOut;

  private Coverage(Path module, List<Row> rows, Map<String, String> leftOut) {
    this.module = module;
    this.rows = rows;
    this.leftOut = leftOut;
  }

  /**
   * One operation of the table.
   *
   * @param operation verb and path
   * @param method the class and method that call it, as {@code Alerts.list}
   * @param permission the least permission, or a dash
   * @param limit the published limit, or a dash
   * @param test the test's class and method, as {@code AlertsTest.list_followsNextLink}
   */
  public record Row(String operation, String method, String permission, String limit, String test) {}

  /** Reads {@code docs/reference/NAME.md} for the module whose tests are running. */
  public static Coverage of(String name) {
    Path module = Path.of("").toAbsolutePath();
    List<Row> rows = new ArrayList<>();
    Map<String, String> leftOut = new LinkedHashMap<>();
    for (String line : read(module.resolve("../docs/reference/" + name + ".md")).lines().toList()) {
      String[] cells = Arrays.stream(line.split("\\|", -1)).map(cell -> cell.strip().replace("`", "")).toArray(String[]::new);
      if (cells.length == 7 && cells[1].matches("(GET|HEAD|POST|PUT|PATCH|DELETE) /.*")) {
        rows.add(new Row(cells[1], cells[2], cells[3], cells[4], cells[5]));
      } else if (cells.length == 4 && cells[1].matches("(GET|HEAD|POST|PUT|PATCH|DELETE) /.*")) {
        leftOut.put(cells[1], cells[2]);
      }
    }
    return new Coverage(module, rows, leftOut);
  }

  /** The rows of the table. */
  public List<Row> rows() { return List.copyOf(rows); }

  /** Operations that the page leaves to the low-level door, with the reason. */
  public Map<String, String> leftOut() { return Map.copyOf(leftOut); }

  /** All that is wrong between the table and the code; empty when they agree. */
  public List<String> disagreements() {
    Map<String, Map<String, String>> code = operationsInCode();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Map<String, String> methods = code.getOrDefault(row.operation, Map.of());
      String javadoc = methods.get(row.method);
      if (javadoc == null) {
        wrong.add(row.operation + ": " + row.method + " does not name it in its Javadoc; these do: " + methods.keySet());
      } else if (!row.permission.equals("-") && !javadoc.contains(row.permission)) {
        wrong.add(row.operation + ": the Javadoc of " + row.method + " does not name the permission " + row.permission);
      }
      if (!testExists(row.test)) {
        wrong.add(row.operation + ": there is no test " + row.test);
      }
    }
    Set<String> listed = rows.stream().map(Row::operation).collect(Collectors.toSet());
    code.forEach((operation, methods) -> {
      if (!listed.contains(operation)) {
        wrong.add(operation + ": has no row, but is named by " + methods.keySet());
      }
    });
    return wrong;
  }

  /** Which of these operations have neither a row nor a reason to be left out; names of path parameters do not count. */
  public List<String> missing(Set<String> operations) {
    Set<String> known = Stream.concat(rows.stream().map(Row::operation), leftOut.keySet().stream()).map(Coverage::shape).collect(Collectors.toSet());
    return operations.stream().filter(operation -> !known.contains(shape(operation))).toList();
  }

  private static String shape(String operation) { return operation.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}").replaceAll("/$", ""); }

  /** Operation → method → Javadoc. */
  private Map<String, Map<String, String>> operationsInCode() {
    Map<String, Map<String, String>> found = new LinkedHashMap<>();
    for (Path file : javaFiles(module.resolve("src/main/java"))) {
      String type = file.getFileName().toString().replace(".java", "");
      Matcher documented = DOCUMENTED.matcher(read(file));
      while (documented.find()) {
        String javadoc = documented.group(1).replaceAll("\\n\\s*\\* ?", " ");
        Matcher operation = OPERATION.matcher(javadoc);
        while (operation.find()) {
          found.computeIfAbsent(operation.group(1) + " " + operation.group(2), key -> new LinkedHashMap<>()).put(type + "." + documented.group(2), javadoc);
        }
      }
    }
    return found;
  }

  private boolean testExists(String test) {
    String[] parts = test.split("\\.", 2);
    return parts.length == 2 && javaFiles(module.resolve("src/test/java")).stream()
        .filter(file -> file.getFileName().toString().equals(parts[0] + ".java"))
        .anyMatch(file -> read(file).contains("void " + parts[1] + "("));
  }

  private static Set<Path> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
