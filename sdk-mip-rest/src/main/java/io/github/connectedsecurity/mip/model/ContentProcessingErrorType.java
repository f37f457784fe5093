package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether another try makes sense. */
public record ContentProcessingErrorType(String value) implements OpenValue {
  private static final KnownValues<ContentProcessingErrorType> KNOWN = new KnownValues<>(ContentProcessingErrorType::new);

  /** Another try may succeed. */
  public static final ContentProcessingErrorType TRANSIENT = KNOWN.add("transient");
  /** No try will succeed. */
  public static final ContentProcessingErrorType PERMANENT = KNOWN.add("permanent");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ContentProcessingErrorType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentProcessingErrorType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContentProcessingErrorType> known() { return KNOWN.all(); }
}
