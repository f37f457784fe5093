package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a resource was used. */
public record ResourceAccessType(String value) implements OpenValue {
  private static final KnownValues<ResourceAccessType> KNOWN = new KnownValues<>(ResourceAccessType::new);

  /** Not at all. */
  public static final ResourceAccessType NONE = KNOWN.add("none");
  /** It was read. */
  public static final ResourceAccessType READ = KNOWN.add("read");
  /** It was changed. */
  public static final ResourceAccessType WRITE = KNOWN.add("write");
  /** It was made. */
  public static final ResourceAccessType CREATE = KNOWN.add("create");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ResourceAccessType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ResourceAccessType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ResourceAccessType> known() { return KNOWN.all(); }
}
