package io.github.connectedsecurity.core.arm;

import java.util.Locale;
import java.util.Optional;

/**
 * A resource's id, parsed: {@code {scope}/providers/{provider}/{type}/{name}/{childType}/{childName}…}. Azure writes ids in any letter
 * case; two ids are the same resource when {@link #isSame} says so.
 *
 * @param scope what the resource belongs to; its provider's part is behind it
 * @param provider the namespace, such as {@code Microsoft.Security}
 * @param type the types below the namespace, such as {@code regulatoryComplianceStandards/regulatoryComplianceControls}
 * @param names the name of each type in order, with slashes between
 */
public record ArmId(Optional<ArmScope> scope, String provider, String type, String names) {
  private static final String PROVIDERS = "/providers/";

  /**
   * Reads an id as Azure shows it.
   *
   * @throws IllegalArgumentException when it names no resource of a provider
   */
  public static ArmId parse(String id) {
    String path = id.startsWith("/") ? id : "/" + id;
    int at = path.toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
    String[] parts = at < 0 ? new String[0] : path.substring(at + PROVIDERS.length()).split("/", -1);
    if (parts.length < 3 || parts.length % 2 == 0) {
      throw new IllegalArgumentException("A resource id ends in providers/{provider}/{type}/{name}, not as '" + id + "'.");
    }
    StringBuilder types = new StringBuilder(parts[1]);
    StringBuilder names = new StringBuilder(parts[2]);
    for (int i = 3; i < parts.length; i += 2) {
      types.append('/').append(parts[i]);
      names.append('/').append(parts[i + 1]);
    }
    new ArmScope(path); // checks each part
    return new ArmId(at == 0 ? Optional.empty() : Optional.of(new ArmScope(path.substring(0, at))), parts[0], types.toString(), names.toString());
  }

  /** The last name: that of the resource itself. */
  public String name() { return names.substring(names.lastIndexOf('/') + 1); }

  /** The name of the parent of this type, such as a control's standard. */
  public Optional<String> name(String ofType) {
    String[] types = type.split("/", -1);
    String[] all = names.split("/", -1);
    for (int i = 0; i < types.length; i++) {
      if (types[i].equalsIgnoreCase(ofType)) {
        return Optional.of(all[i]);
      }
    }
    return Optional.empty();
  }

  /** The subscription that the resource is in; empty for those of management groups and of the tenant. */
  public Optional<String> subscription() { return part("subscriptions"); }

  /** The resource group that the resource is in. */
  public Optional<String> resourceGroup() { return part("resourceGroups"); }

  /** The id as a scope, for the {@code {+id}} of a template and for what belongs to the resource. */
  public ArmScope asScope() {
    String[] types = type.split("/", -1);
    String[] all = names.split("/", -1);
    StringBuilder path = new StringBuilder(scope.map(ArmScope::path).map(text -> text + PROVIDERS).orElse("providers/")).append(provider);
    for (int i = 0; i < types.length; i++) {
      path.append('/').append(types[i]).append('/').append(all[i]);
    }
    return new ArmScope(path.toString());
  }

  /** Whether two ids name the same resource. */
  public boolean isSame(ArmId other) { return toString().equalsIgnoreCase(other.toString()); }

  private Optional<String> part(String type) {
    String[] parts = scope.map(ArmScope::path).orElse("").split("/", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      if (parts[i].equalsIgnoreCase(type)) {
        return Optional.of(parts[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** The id as Azure shows it. */
  @Override
  public String toString() { return asScope().id(); }
}
