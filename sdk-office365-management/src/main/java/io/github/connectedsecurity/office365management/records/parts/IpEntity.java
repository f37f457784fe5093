package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An IP address. */
public final class IpEntity extends InvestigationEntity {
  private IpEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpEntity of(Map<String, Object> json) { return new IpEntity(json); }

  /** The address. */
  public Optional<String> address() { return text("Address"); }
}
