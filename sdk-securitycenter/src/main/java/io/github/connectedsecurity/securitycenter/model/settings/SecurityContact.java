package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Who is told about alerts. There is one a subscription, named {@code default}. */
public final class SecurityContact extends ArmResource {
  private SecurityContact(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityContact of(Map<String, Object> json) { return new SecurityContact(json); }

  /** The contact; an empty view when the answer has none. */
  public SecurityContactProperties properties() { return properties(SecurityContactProperties::of); }
}
