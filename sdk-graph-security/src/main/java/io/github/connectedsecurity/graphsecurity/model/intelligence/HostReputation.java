package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How dangerous a host is held to be, and why. */
public final class HostReputation extends JsonModel {
  private HostReputation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostReputation of(Map<String, Object> json) { return new HostReputation(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** How dangerous it is held to be. */
  public Optional<HostReputationClassification> classification() { return open("classification", HostReputationClassification::of); }

  /** The reasons. */
  public List<HostReputationRule> rules() { return objects("rules", HostReputationRule::of); }

  /** How dangerous it is, from 0 to 100. */
  public Optional<Integer> score() { return int32("score"); }
}
