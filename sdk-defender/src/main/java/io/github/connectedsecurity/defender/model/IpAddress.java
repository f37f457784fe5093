package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A network interface of a device. */
public final class IpAddress extends JsonModel {
  private IpAddress(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpAddress of(Map<String, Object> json) { return new IpAddress(json); }

  /** Address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Hardware address, 12 hexadecimal digits without separators. */
  public Optional<String> macAddress() { return text("macAddress"); }

  /** Kind of interface, such as {@code Ethernet}. */
  public Optional<String> type() { return text("type"); }

  /** State, such as {@code Up}. */
  public Optional<String> operationalStatus() { return text("operationalStatus"); }
}
