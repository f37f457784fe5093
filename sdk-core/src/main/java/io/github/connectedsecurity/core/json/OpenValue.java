package io.github.connectedsecurity.core.json;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A text with known constants. Values that the service adds later are ordinary instances: kept, compared and sent back.
 * Implementations are records over the text, with a static {@code of} that reads known values in any letter case.
 */
public interface OpenValue {
  /** The value as it stands on the wire. */
  @JsonValue
  String value();
}
