package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How wide the location of a Google Cloud resource is. */
public record GoogleCloudLocationType(String value) implements OpenValue {
  private static final KnownValues<GoogleCloudLocationType> KNOWN = new KnownValues<>(GoogleCloudLocationType::new);

  /** The width was not recognised. */
  public static final GoogleCloudLocationType UNKNOWN = KNOWN.add("unknown");
  /** One region, with all its zones. */
  public static final GoogleCloudLocationType REGIONAL = KNOWN.add("regional");
  /** A single zone. */
  public static final GoogleCloudLocationType ZONAL = KNOWN.add("zonal");
  /** Not bound to a place. */
  public static final GoogleCloudLocationType GLOBAL = KNOWN.add("global");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final GoogleCloudLocationType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GoogleCloudLocationType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<GoogleCloudLocationType> known() { return KNOWN.all(); }
}
