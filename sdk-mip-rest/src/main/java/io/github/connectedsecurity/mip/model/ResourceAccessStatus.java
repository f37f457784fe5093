package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the use of a resource worked. */
public record ResourceAccessStatus(String value) implements OpenValue {
  private static final KnownValues<ResourceAccessStatus> KNOWN = new KnownValues<>(ResourceAccessStatus::new);

  /** Not told. */
  public static final ResourceAccessStatus NONE = KNOWN.add("none");
  /** It failed. */
  public static final ResourceAccessStatus FAILURE = KNOWN.add("failure");
  /** It worked. */
  public static final ResourceAccessStatus SUCCESS = KNOWN.add("success");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ResourceAccessStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ResourceAccessStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ResourceAccessStatus> known() { return KNOWN.all(); }
}
