package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.arm.ArmScope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Refuses scopes that an operation does not take, before the network. */
final class Scopes {
  /** The scope of operations on the whole tenant. */
  static final String TENANT = "";

  private Scopes() {}

  /** What a scope can be. */
  enum Kind {
    SUBSCRIPTION("a subscription"), RESOURCE_GROUP("a resource group"), MANAGEMENT_GROUP("a management group"), RESOURCE("a resource");

    private final String words;

    Kind(String words) { this.words = words; }

    static Kind of(ArmScope scope) {
      List<String> parts = Arrays.asList(scope.path().toLowerCase(Locale.ROOT).split("/", -1));
      if (parts.get(0).equals("subscriptions")) {
        return parts.size() == 2 ? SUBSCRIPTION : parts.size() == 4 && parts.get(2).equals("resourcegroups") ? RESOURCE_GROUP : RESOURCE;
      }
      return parts.size() == 4 && parts.get(2).equals("managementgroups") ? MANAGEMENT_GROUP : RESOURCE;
    }
  }

  /** The path of a scope of one of these kinds. */
  static String in(ArmScope scope, Kind... allowed) {
    if (!Arrays.asList(allowed).contains(Kind.of(scope))) {
      throw new IllegalArgumentException("The operation works on " + Arrays.stream(allowed).map(kind -> kind.words).collect(Collectors.joining(" or "))
          + ", but " + scope + " is " + Kind.of(scope).words + ".");
    }
    return scope.path();
  }
}
