package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Defender for Cloud Apps watches the session. */
public final class CloudAppSecurityControl extends JsonModel {
  private CloudAppSecurityControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudAppSecurityControl of(Map<String, Object> json) { return new CloudAppSecurityControl(json); }

  /** What it does. */
  public Optional<CloudAppSecurityKind> cloudAppSecurityType() { return open("cloudAppSecurityType", CloudAppSecurityKind::of); }

  /** Whether it does. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
