package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Points to another resource of the network. */
public final class TopologyLink extends JsonModel {
  private TopologyLink(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TopologyLink of(Map<String, Object> json) { return new TopologyLink(json); }

  /** Its ARM id. */
  public Optional<String> resourceId() { return text("resourceId"); }
}
