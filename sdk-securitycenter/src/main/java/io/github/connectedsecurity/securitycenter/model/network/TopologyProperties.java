package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Networks as of one moment. */
public final class TopologyProperties extends JsonModel {
  private TopologyProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TopologyProperties of(Map<String, Object> json) { return new TopologyProperties(json); }

  /** The moment. */
  public Optional<Instant> calculatedDateTime() { return instant("calculatedDateTime"); }

  /** Everything in them. */
  public List<TopologyNode> topologyResources() { return objects("topologyResources", TopologyNode::of); }
}
