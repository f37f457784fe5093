package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A service principal's risk as it was after one change. */
public final class RiskyServicePrincipalHistoryItem extends RiskyServicePrincipal {
  private RiskyServicePrincipalHistoryItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyServicePrincipalHistoryItem of(Map<String, Object> json) { return new RiskyServicePrincipalHistoryItem(json); }

  /** What made the change. */
  public Optional<RiskServicePrincipalActivity> activity() { return object("activity", RiskServicePrincipalActivity::of); }

  /** The object id of whoever made the change; absent when the service did. */
  public Optional<String> initiatedBy() { return text("initiatedBy"); }

  /** The object id of the service principal; sent by beta only. */
  public Optional<String> servicePrincipalId() { return text("servicePrincipalId"); }
}
