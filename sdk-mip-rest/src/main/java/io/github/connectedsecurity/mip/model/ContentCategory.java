package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where content comes from. */
public record ContentCategory(String value) implements OpenValue {
  private static final KnownValues<ContentCategory> KNOWN = new KnownValues<>(ContentCategory::new);

  /** Not told. */
  public static final ContentCategory NONE = KNOWN.add("none");
  /** A conversation with an artificial intelligence; the service's default. */
  public static final ContentCategory AI = KNOWN.add("ai");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ContentCategory UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContentCategory> known() { return KNOWN.all(); }
}
