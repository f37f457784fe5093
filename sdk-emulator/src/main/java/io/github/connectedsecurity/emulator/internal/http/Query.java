package io.github.connectedsecurity.emulator.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded; // a lone percent sign: what it stands in says itself what is wrong with it
    }
  }
}
