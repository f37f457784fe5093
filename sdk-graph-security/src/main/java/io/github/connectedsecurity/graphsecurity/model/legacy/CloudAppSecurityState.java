package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A cloud application that took part in a legacy alert. */
public final class CloudAppSecurityState extends JsonModel {
  private CloudAppSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppSecurityState of(Map<String, Object> json) { return new CloudAppSecurityState(json); }

  /** The address of the application. */
  public Optional<String> destinationServiceIp() { return text("destinationServiceIp"); }

  /** The application's name. */
  public Optional<String> destinationServiceName() { return text("destinationServiceName"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }
}
