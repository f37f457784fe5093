package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a sensor's service runs. */
public record ServiceStatus(String value) implements OpenValue {
  private static final KnownValues<ServiceStatus> KNOWN = new KnownValues<>(ServiceStatus::new);

  /** It does not run. */
  public static final ServiceStatus STOPPED = KNOWN.add("stopped");
  /** It is about to run. */
  public static final ServiceStatus STARTING = KNOWN.add("starting");
  /** It is under way. */
  public static final ServiceStatus RUNNING = KNOWN.add("running");
  /** It is switched off. */
  public static final ServiceStatus DISABLED = KNOWN.add("disabled");
  /** It is being set up. */
  public static final ServiceStatus ONBOARDING = KNOWN.add("onboarding");
  /** Not known, or not told. */
  public static final ServiceStatus UNKNOWN = KNOWN.add("unknown");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ServiceStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ServiceStatus> known() { return KNOWN.all(); }
}
