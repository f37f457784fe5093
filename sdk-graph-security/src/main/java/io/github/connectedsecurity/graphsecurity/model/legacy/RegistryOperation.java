package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was done to the registry. */
public record RegistryOperation(String value) implements OpenValue {
  private static final KnownValues<RegistryOperation> KNOWN = new KnownValues<>(RegistryOperation::new);

  /** Not known, or not told. */
  public static final RegistryOperation UNKNOWN = KNOWN.add("unknown");
  /** Something was added. */
  public static final RegistryOperation CREATE = KNOWN.add("create");
  /** Something was changed. */
  public static final RegistryOperation MODIFY = KNOWN.add("modify");
  /** Something was taken away. */
  public static final RegistryOperation DELETE = KNOWN.add("delete");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final RegistryOperation UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RegistryOperation of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<RegistryOperation> known() { return KNOWN.all(); }
}
