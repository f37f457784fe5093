package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An address. */
public final class EndpointAddress extends JsonModel {
  private EndpointAddress(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EndpointAddress of(Map<String, Object> json) { return new EndpointAddress(json); }

  /** The address, with https. */
  public Optional<String> endpoint() { return text("endpoint"); }
}
