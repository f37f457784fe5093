package io.github.connectedsecurity.emulator.internal.securitycenter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A type of resources as the provider registers it.
 *
 * @param path the types below the provider in lower case, without the region
 * @param versions the api-versions it answers, the usual one first
 * @param scopes what it can be asked at
 * @param verbs what can be done with one resource
 * @param paged whether its lists have pages
 */
record ResourceType(String path, List<String> versions, Set<Scope> scopes, Set<String> verbs, boolean paged) {
  /** What a type can be asked at. */
  enum Scope { TENANT, MANAGEMENT_GROUP, SUBSCRIPTION, RESOURCE_GROUP, RESOURCE }

  /** A row of the table: {@code path|versions|scopes by first letter|verbs by first letter|paged or whole}. */
  static ResourceType row(String line) {
    String[] cells = line.split("\\|", -1);
    Set<Scope> scopes = Set.copyOf(Arrays.stream(cells[2].split("", -1)).filter(letter -> !letter.isEmpty()).map(ResourceType::scope).toList());
    Set<String> verbs = Set.copyOf(Arrays.stream(cells[3].split("", -1)).filter(letter -> !letter.isEmpty()).map(ResourceType::verb).toList());
    return new ResourceType(cells[0].toLowerCase(Locale.ROOT), List.of(cells[1].split(",", -1)), scopes, verbs, cells[4].equals("paged"));
  }

  private static Scope scope(String letter) {
    return switch (letter) {
      case "t" -> Scope.TENANT;
      case "m" -> Scope.MANAGEMENT_GROUP;
      case "s" -> Scope.SUBSCRIPTION;
      case "g" -> Scope.RESOURCE_GROUP;
      default -> Scope.RESOURCE;
    };
  }

  private static String verb(String letter) {
    return switch (letter) {
      case "G" -> "GET";
      case "P" -> "PUT";
      case "C" -> "PATCH";
      case "A" -> "POST";
      default -> "DELETE";
    };
  }
}
