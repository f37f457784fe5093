package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Addresses of IP version 4. */
public final class Ipv4CidrRange extends IpRange {
  private Ipv4CidrRange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Ipv4CidrRange of(Map<String, Object> json) { return new Ipv4CidrRange(json); }
}
