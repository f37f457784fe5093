package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which guests and external users are meant. */
public final class GuestCondition extends JsonModel {
  private GuestCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GuestCondition of(Map<String, Object> json) { return new GuestCondition(json); }

  /** From which tenants. */
  public Optional<ExternalTenants> externalTenants() { return object("externalTenants", ExternalTenants::of); }

  /** Of which kinds. */
  public List<GuestKind> guestOrExternalUserTypes() { return flags("guestOrExternalUserTypes", GuestKind::of); }
}
