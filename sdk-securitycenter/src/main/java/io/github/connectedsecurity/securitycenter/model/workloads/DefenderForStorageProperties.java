package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is protected, and whether that differs from the subscription. */
public final class DefenderForStorageProperties extends JsonModel {
  private DefenderForStorageProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DefenderForStorageProperties of(Map<String, Object> json) { return new DefenderForStorageProperties(json); }

  /** Whether the account is protected. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** Scanning of what is uploaded. */
  public Optional<MalwareScanning> malwareScanning() { return object("malwareScanning", MalwareScanning::of); }

  /** Looking for sensitive data. */
  public Optional<SensitiveDataDiscovery> sensitiveDataDiscovery() { return object("sensitiveDataDiscovery", SensitiveDataDiscovery::of); }

  /** Whether this counts more than the subscription's plan. */
  public Optional<Boolean> overrideSubscriptionLevelSettings() { return bool("overrideSubscriptionLevelSettings"); }
}
