package io.github.connectedsecurity.emulator.internal.securitycenter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path of Resource Manager, taken apart at the last provider; case does not count.
 *
 * @param scope what stands before the provider, with a slash in front; empty text for the tenant
 * @param types the types below the provider
 * @param names the name of each type; the last type of a collection or an action has none
 */
record ArmPath(String scope, List<String> types, List<String> names) {
  private static final String PROVIDER = "/providers/microsoft.security/";

  /** Takes a path apart; empty when it is not one of this provider. */
  static Optional<ArmPath> parse(String encoded) {
    String path = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    int at = path.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDER);
    if (at < 0) {
      return Optional.empty();
    }
    String[] parts = path.substring(at + PROVIDER.length()).split("/", -1);
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      (i % 2 == 0 ? types : names).add(parts[i]);
    }
    return Optional.of(new ArmPath(path.substring(0, at), types, names));
  }

  /** Whether it names one resource. */
  boolean isItem() { return types.size() == names.size(); }

  /** The type in lower case, without the region that some resources are kept in. */
  String type() {
    List<String> own = isRegional() ? types.subList(1, types.size()) : types;
    return String.join("/", own).toLowerCase(Locale.ROOT);
  }

  /** The region in the path. */
  Optional<String> location() { return isRegional() ? Optional.of(names.get(0)) : Optional.empty(); }

  /** The last name. */
  String name() { return names.get(names.size() - 1); }

  /** The path of an action without its last step. */
  ArmPath target() { return new ArmPath(scope, types.subList(0, types.size() - 1), names); }

  /** The last step of an action or of a collection. */
  String lastType() { return types.get(types.size() - 1); }

  /** The subscription's id. */
  Optional<String> subscription() { return after("/subscriptions/"); }

  /** The resource group's name. */
  Optional<String> resourceGroup() { return after("/resourcegroups/"); }

  /** The whole id, for a resource that is made. */
  String id() {
    StringBuilder id = new StringBuilder(scope).append("/providers/Microsoft.Security");
    for (int i = 0; i < names.size(); i++) {
      id.append('/').append(types.get(i)).append('/').append(names.get(i));
    }
    return id.toString();
  }

  /** Whether a resource of the right type belongs to this collection. */
  boolean holds(String resource) {
    String id = resource.toLowerCase(Locale.ROOT);
    if (!id.startsWith(scope.toLowerCase(Locale.ROOT) + "/")) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!id.contains(("/" + types.get(i) + "/" + names.get(i) + "/").toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private boolean isRegional() { return types.size() > 1 && types.get(0).equalsIgnoreCase("locations"); }

  private Optional<String> after(String mark) {
    String lower = scope.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(mark);
    if (at < 0) {
      return Optional.empty();
    }
    String rest = scope.substring(at + mark.length());
    return Optional.of(rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest);
  }
}
