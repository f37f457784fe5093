package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The addresses of an endpoint. */
public final class DataCollectionEndpointProperties extends JsonModel {
  private DataCollectionEndpointProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataCollectionEndpointProperties of(Map<String, Object> json) { return new DataCollectionEndpointProperties(json); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its id for programs. */
  public Optional<String> immutableId() { return text("immutableId"); }

  /** Where agents fetch their settings. */
  public Optional<EndpointAddress> configurationAccess() { return object("configurationAccess", EndpointAddress::of); }

  /** Where logs are sent to. */
  public Optional<EndpointAddress> logsIngestion() { return object("logsIngestion", EndpointAddress::of); }

  /** Where metrics are sent to. */
  public Optional<EndpointAddress> metricsIngestion() { return object("metricsIngestion", EndpointAddress::of); }

  /** Who can reach it. */
  public Optional<NetworkAccess> networkAcls() { return object("networkAcls", NetworkAccess::of); }

  /** How far it is. */
  public Optional<RuleState> provisioningState() { return open("provisioningState", RuleState::of); }
}
