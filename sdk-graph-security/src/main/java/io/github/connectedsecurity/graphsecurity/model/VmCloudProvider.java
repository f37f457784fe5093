package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The cloud that hosts a virtual machine. */
public record VmCloudProvider(String value) implements OpenValue {
  private static final KnownValues<VmCloudProvider> KNOWN = new KnownValues<>(VmCloudProvider::new);

  /** The cloud was not recognised. */
  public static final VmCloudProvider UNKNOWN = KNOWN.add("unknown");
  /** Microsoft Azure. */
  public static final VmCloudProvider AZURE = KNOWN.add("azure");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final VmCloudProvider UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static VmCloudProvider of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<VmCloudProvider> known() { return KNOWN.all(); }
}
