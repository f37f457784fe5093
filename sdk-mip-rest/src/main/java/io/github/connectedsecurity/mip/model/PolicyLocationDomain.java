package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A domain. */
public final class PolicyLocationDomain extends PolicyLocation {
  private PolicyLocationDomain(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyLocationDomain of(Map<String, Object> json) { return new PolicyLocationDomain(json); }
}
