package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A number with known meanings. Numbers that the service adds later are ordinary instances: kept, compared and sent back. */
public interface Coded {
  /** The number as it stands on the wire. */
  @JsonValue
  int code();

  /** The documentation's word for the number; empty when this version does not know it. */
  Optional<String> word();
}
