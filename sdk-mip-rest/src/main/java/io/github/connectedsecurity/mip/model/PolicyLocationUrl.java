package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An address. */
public final class PolicyLocationUrl extends PolicyLocation {
  private PolicyLocationUrl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyLocationUrl of(Map<String, Object> json) { return new PolicyLocationUrl(json); }
}
