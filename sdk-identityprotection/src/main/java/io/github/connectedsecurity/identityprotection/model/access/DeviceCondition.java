package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Which devices a policy is for. */
public final class DeviceCondition extends JsonModel {
  private DeviceCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeviceCondition of(Map<String, Object> json) { return new DeviceCondition(json); }

  /** A rule on devices. */
  public Optional<PolicyFilter> deviceFilter() { return object("deviceFilter", PolicyFilter::of); }
}
