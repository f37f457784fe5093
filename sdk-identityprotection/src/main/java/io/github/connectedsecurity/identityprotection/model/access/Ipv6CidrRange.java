package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Addresses of IP version 6. */
public final class Ipv6CidrRange extends IpRange {
  private Ipv6CidrRange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Ipv6CidrRange of(Map<String, Object> json) { return new Ipv6CidrRange(json); }
}
