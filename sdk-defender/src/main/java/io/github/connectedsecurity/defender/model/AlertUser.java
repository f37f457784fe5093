package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** The account that an alert is about. */
public final class AlertUser extends JsonModel {
  private AlertUser(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertUser of(Map<String, Object> json) { return new AlertUser(json); }

  /** Account name. */
  public Optional<String> userName() { return text("userName"); }

  /** Domain of the account. */
  public Optional<String> domainName() { return text("domainName"); }
}
