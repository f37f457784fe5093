package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A name that was resolved. */
public final class DnsEntity extends Entity {
  private DnsEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DnsEntity of(Map<String, Object> json) { return new DnsEntity(json); }

  /** What was asked of whom. */
  public DnsProperties properties() { return properties(DnsProperties::of); }
}
