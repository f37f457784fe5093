package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a sensor is up to date and can be reached. */
public record DeploymentStatus(String value) implements OpenValue {
  private static final KnownValues<DeploymentStatus> KNOWN = new KnownValues<>(DeploymentStatus::new);

  /** It runs the newest version. */
  public static final DeploymentStatus UP_TO_DATE = KNOWN.add("upToDate");
  /** It runs an old version. */
  public static final DeploymentStatus OUTDATED = KNOWN.add("outdated");
  /** It is being updated. */
  public static final DeploymentStatus UPDATING = KNOWN.add("updating");
  /** Its update did not work. */
  public static final DeploymentStatus UPDATE_FAILED = KNOWN.add("updateFailed");
  /** It is not set up. */
  public static final DeploymentStatus NOT_CONFIGURED = KNOWN.add("notConfigured");
  /** It cannot be reached. */
  public static final DeploymentStatus UNREACHABLE = KNOWN.add("unreachable");
  /** It has lost its connection. */
  public static final DeploymentStatus DISCONNECTED = KNOWN.add("disconnected");
  /** It did not start. */
  public static final DeploymentStatus START_FAILURE = KNOWN.add("startFailure");
  /** It is catching up. */
  public static final DeploymentStatus SYNCING = KNOWN.add("syncing");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeploymentStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeploymentStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeploymentStatus> known() { return KNOWN.all(); }
}
