package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A workspace that gets findings. */
public final class ConnectedWorkspace extends JsonModel {
  private ConnectedWorkspace(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectedWorkspace of(Map<String, Object> json) { return new ConnectedWorkspace(json); }

  /** Its ARM id. */
  public Optional<String> id() { return text("id"); }
}
