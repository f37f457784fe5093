package io.github.connectedsecurity.emulator.internal.arm;

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
 * @param provider the provider's namespace, spelt as in the path
 * @param types the types below the provider
 * @param names the name of each type; the last type of a collection or an action has none
 */
public record ArmPath(String scope, String provider, List<String> types, List<String> names) {
  private static final String PROVIDERS = "/providers/";

  /** Takes a path apart; empty when no provider is in it. */
  public static Optional<ArmPath> parse(String encoded) {
    String path = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    int at = path.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
    if (at < 0) {
      return Optional.empty();
    }
    String[] parts = path.substring(at + PROVIDERS.length()).split("/", -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    List<String> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      (i % 2 == 1 ? types : names).add(parts[i]);
    }
    return Optional.of(new ArmPath(path.substring(0, at), parts[0], types, names));
  }

  /** Whether it is one of this provider. */
  public boolean isOf(String namespace) { return provider.equalsIgnoreCase(namespace); }

  /** The same with the provider spelt as it is registered. */
  public ArmPath spelt(String namespace) { return new ArmPath(scope, namespace, types, names); }

  /** The same below another scope. */
  public ArmPath at(String other) { return new ArmPath(other, provider, types, names); }

  /** Whether it names one resource. */
  public boolean isItem() { return types.size() == names.size(); }

  /** The type in lower case, without the region that some resources are kept in. */
  public String type() {
    List<String> own = isRegional() ? types.subList(1, types.size()) : types;
    return String.join("/", own).toLowerCase(Locale.ROOT);
  }

  /** The region in the path. */
  public Optional<String> location() { return isRegional() ? Optional.of(names.get(0)) : Optional.empty(); }

  /** The last name. */
  public String name() { return names.get(names.size() - 1); }

  /** The path of an action without its last step. */
  public ArmPath target() { return new ArmPath(scope, provider, types.subList(0, types.size() - 1), names); }

  /** The last step of an action or of a collection. */
  public String lastType() { return types.get(types.size() - 1); }

  /** The subscription's id. */
  public Optional<String> subscription() { return after("/subscriptions/"); }

  /** The resource group's name. */
  public Optional<String> resourceGroup() { return after("/resourcegroups/"); }

  /** The whole id, for a resource that is made. */
  public String id() {
    StringBuilder id = new StringBuilder(scope).append(PROVIDERS).append(provider);
    for (int i = 0; i < names.size(); i++) {
      id.append('/').append(types.get(i)).append('/').append(names.get(i));
    }
    return id.toString();
  }

  /** Whether a resource of the right type belongs to this collection. */
  public boolean holds(String resource) {
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
