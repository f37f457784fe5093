package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;

/** An address that an alert speaks of. */
public final class IpRef extends JsonModel {
  private IpRef(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpRef of(Map<String, Object> json) { return new IpRef(json); }

  /** The address itself. */
  public String id() { return required("id"); }
}
