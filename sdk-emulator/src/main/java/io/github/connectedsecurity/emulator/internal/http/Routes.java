package io.github.connectedsecurity.emulator.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A service's table of operations: verb and path template to the code that answers. */
public final class Routes<H> {
  private final List<Route<H>> routes = new ArrayList<>();

  /** A row of the table: segments of the template; one in braces takes any value. */
  private record Route<H>(String verb, List<String> segments, H handler) {
    /** How many segments take any value: of two templates that fit, the one with fewer is meant. */
    long braces() { return segments.stream().filter(segment -> segment.startsWith("{")).count(); }
  }

  /** A row that fits a request, with the decoded values of its braces. */
  public record Match<H>(H handler, List<String> values) {}

  /** Adds a row; the path starts with a slash, its variable segments stand in braces. */
  public Routes<H> add(String verb, String template, H handler) {
    routes.add(new Route<>(verb, split(template), handler));
    return this;
  }

  /**
   * Finds the operation. Empty when no template fits the path.
   *
   * @throws Refusal when a template fits the path, but none with this verb
   */
  public Optional<Match<H>> find(String verb, String path) {
    List<String> segments = split(path);
    List<Route<H>> fitting = routes.stream().filter(route -> fits(route.segments, segments)).sorted(Comparator.comparing(Route::braces)).toList();
    for (Route<H> route : fitting) {
      if (route.verb.equals(verb)) {
        return Optional.of(new Match<>(route.handler, values(route.segments, segments)));
      }
    }
    if (!fitting.isEmpty()) {
      throw new Refusal(405, "MethodNotAllowed", "The HTTP method " + verb + " is not allowed on this resource.");
    }
    return Optional.empty();
  }

  private static List<String> split(String path) { return List.of(path.substring(1).split("/", -1)); }

  private static boolean fits(List<String> template, List<String> path) {
    if (template.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      boolean variable = template.get(i).startsWith("{");
      if (variable ? path.get(i).isEmpty() : !template.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> values(List<String> template, List<String> path) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      if (template.get(i).startsWith("{")) {
        values.add(decode(path.get(i)));
      }
    }
    return values;
  }

  /** Decodes a segment; unlike in a query, a plus sign is a plus sign. */
  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The path is not encoded correctly.");
    }
  }
}
