package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far something is set up. */
public record ProvisioningState(String value) implements OpenValue {
  private static final KnownValues<ProvisioningState> KNOWN = new KnownValues<>(ProvisioningState::new);

  /** It is there. */
  public static final ProvisioningState SUCCEEDED = KNOWN.add("Succeeded");
  /** It could not be set up. */
  public static final ProvisioningState FAILED = KNOWN.add("Failed");
  /** Somebody stopped it. */
  public static final ProvisioningState CANCELED = KNOWN.add("Canceled");
  /** It is being set up. */
  public static final ProvisioningState PROVISIONING = KNOWN.add("Provisioning");
  /** It is being taken away. */
  public static final ProvisioningState DEPROVISIONING = KNOWN.add("Deprovisioning");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ProvisioningState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ProvisioningState> known() { return KNOWN.all(); }
}
