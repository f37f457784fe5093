package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A range of addresses. */
public class IpRange extends JsonModel {
  IpRange(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static IpRange of(Map<String, Object> json) { return IpRangeTypes.named(typeName(json)).apply(json); }

  /** The range in CIDR notation. */
  public Optional<String> cidrAddress() { return text("cidrAddress"); }
}
