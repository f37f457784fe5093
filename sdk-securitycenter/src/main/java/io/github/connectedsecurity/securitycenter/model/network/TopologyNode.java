package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource within a network. */
public final class TopologyNode extends JsonModel {
  private TopologyNode(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TopologyNode of(Map<String, Object> json) { return new TopologyNode(json); }

  /** Its ARM id. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** The worst open recommendation; {@code Healthy} when there is none. */
  public Optional<String> severity() { return text("severity"); }

  /** Whether there are recommendations. */
  public Optional<Boolean> recommendationsExist() { return bool("recommendationsExist"); }

  /** The zone, such as {@code InternetFacing}. */
  public Optional<String> networkZones() { return text("networkZones"); }

  /** How much it matters for the networks. */
  public Optional<Integer> topologyScore() { return int32("topologyScore"); }

  /** Its region. */
  public Optional<String> location() { return text("location"); }

  /** What it is in. */
  public List<TopologyLink> parents() { return objects("parents", TopologyLink::of); }

  /** What is in it. */
  public List<TopologyLink> children() { return objects("children", TopologyLink::of); }
}
