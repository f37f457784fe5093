package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A device, as far as lists of affected devices tell. */
public final class MachineReference extends JsonModel {
  private MachineReference(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MachineReference of(Map<String, Object> json) { return new MachineReference(json); }

  /** Identifier of the device. */
  public String id() { return required("id"); }

  /** Name in the DNS. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }
}
