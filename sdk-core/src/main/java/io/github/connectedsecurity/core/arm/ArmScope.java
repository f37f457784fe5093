package io.github.connectedsecurity.core.arm;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where something in Azure stands: a management group, a subscription, a resource group or a resource. A path for the
 * {@code {+scope}} of a template.
 *
 * @param path the path without a slash in front, such as {@code subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23}
 */
public record ArmScope(String path) {
  private static final Pattern SEGMENT = Pattern.compile("[^/?#\\\\\\p{Cntrl}]+");

  /** Checks the path. */
  public ArmScope {
    path = path.startsWith("/") ? path.substring(1) : path;
    List<String> segments = List.of(path.split("/", -1));
    if (segments.size() < 2 || segments.size() % 2 != 0 || !segments.stream().allMatch(ArmScope::isSegment)) {
      throw new IllegalArgumentException("A scope is a path of pairs such as subscriptions/{id}/resourceGroups/{name}, not '" + path + "'.");
    }
  }

  /** A management group by its name. */
  public static ArmScope managementGroup(String name) {
    return new ArmScope("providers/Microsoft.Management/managementGroups/" + segment("management group", name));
  }

  /** A subscription by its id. */
  public static ArmScope subscription(String id) { return new ArmScope("subscriptions/" + segment("subscription", id)); }

  /** A resource group of a subscription. */
  public static ArmScope resourceGroup(String subscription, String name) {
    return subscription(subscription).child("resourceGroups", segment("resource group", name));
  }

  /** A resource, or anything else, by its whole id as Azure shows it. */
  public static ArmScope of(String id) { return new ArmScope(id); }

  /** What stands one level deeper, such as a resource group's {@code providers/…} or a resource's child. */
  public ArmScope child(String type, String name) { return new ArmScope(path + "/" + segment("type", type) + "/" + segment(type, name)); }

  /** A resource of a provider in this scope, such as {@code resource("Microsoft.Compute", "virtualMachines", "vm1")}. */
  public ArmScope resource(String provider, String type, String name) { return child("providers", provider).child(type, name); }

  /** The scope as a resource id, with a slash in front. */
  public String id() { return "/" + path; }

  private static String segment(String what, String value) {
    if (!isSegment(value)) {
      throw new IllegalArgumentException("The " + what + " must be one part of a path, not '" + value + "'.");
    }
    return value;
  }

  private static boolean isSegment(String text) { return SEGMENT.matcher(text).matches() && !text.isBlank() && !text.equals(".") && !text.equals(".."); }

  /** The scope as a resource id. */
  @Override
  public String toString() { return id(); }
}
