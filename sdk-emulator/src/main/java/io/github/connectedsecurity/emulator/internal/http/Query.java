package io.github.connectedsecurity.emulator.internal.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A query string or a form, taken apart; names and values are decoded, order and repetitions kept. */
public record Query(List<Parameter> parameters) {
  /** One {@code name=value}. */
  public record Parameter(String name, String value) {}

  /** Takes a query string or form apart. */
  public static Query parse(String raw) {
    List<Parameter> parameters = new ArrayList<>();
    for (String part : raw.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        parameters.add(new Parameter(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
      }
    }
    return new Query(List.copyOf(parameters));
  }

  /** The first value with this name. */
  public Optional<String> first(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).map(Parameter::value).findFirst();
  }

  /** This query without the parameters of these names. */
  public Query without(Set<String> names) { return new Query(parameters.stream().filter(one -> !names.contains(one.name())).toList()); }

  /** As it may go over the wire; empty text when there are no parameters. */
  public String encoded() {
    return parameters.isEmpty() ? "" : parameters.stream().map(one -> encode(one.name()) + "=" + encode(one.value())).collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$").replace("%27", "'");
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded; // a lone percent sign: what it stands in says itself what is wrong with it
    }
  }
}
