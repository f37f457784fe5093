package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a service lets query options do with one collection.
 *
 * @param type the full name of the entity's type
 * @param options the system options that the service reads; others are refused
 * @param maxTop the largest {@code $top}
 * @param maxSkip the largest {@code $skip}
 * @param order the order without {@code $orderby}
 */
public record EntityRules(String type, List<Field> fields, Set<String> options, Set<String> expandable, int maxTop, int maxSkip, String order) {
  /** Finds a property by its exact name. */
  public Optional<Field> field(String name) { return find(fields, name); }

  /** The property, or the service's refusal of a name that the type does not have. */
  Field require(String name) { return field(name).orElseThrow(() -> unknown(name, type)); }

  static Optional<Field> find(List<Field> fields, String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  static Refusal unknown(String name, String type) {
    return Refusal.badRequest("Could not find a property named '" + name + "' on type '" + type + "'.");
  }
}
