package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What an activity was done with. */
public final class ActivityDevice extends JsonModel {
  private ActivityDevice(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityDevice of(Map<String, Object> json) { return new ActivityDevice(json); }

  /** The address. */
  public Optional<String> clientIp() { return text("clientIP"); }

  /** The program's whole name. */
  public Optional<String> userAgent() { return text("userAgent"); }

  /** The country of the address, two letters. */
  public Optional<String> countryCode() { return text("countryCode"); }
}
