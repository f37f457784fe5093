package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A scan of devices that carry no sensor. */
public final class ScanDefinition extends JsonModel {
  private ScanDefinition(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScanDefinition of(Map<String, Object> json) { return new ScanDefinition(json); }

  /** Identifier. */
  public String id() { return required("id"); }

  /** What it looks at. */
  public Optional<ScanKind> scanType() { return open("scanType", ScanKind::of); }

  /** Name. */
  public Optional<String> scanName() { return text("scanName"); }

  /** Whether it runs. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** Addresses or names, with commas between them. */
  public Optional<String> target() { return text("target"); }

  /** Which of both. */
  public Optional<ScanTargetType> targetType() { return open("targetType", ScanTargetType::of); }

  /** Tenant. */
  public Optional<String> orgId() { return text("orgId"); }

  /** Hours from run to run. */
  public Optional<Integer> intervalInHours() { return int32("intervalInHours"); }

  /** Who made it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** How it signs in; the service leaves it out of most answers. */
  public Optional<ScanAuthParams> scanAuthenticationParams() { return object("scanAuthenticationParams", ScanAuthParams::of); }

  /** Device that runs it. */
  public Optional<ScannerAgent> scannerAgent() { return object("scannerAgent", ScannerAgent::of); }

  /** Its last run. */
  public Optional<LatestScan> latestScan() { return object("latestScan", LatestScan::of); }

  /** Shape not documented; only null was seen. */
  public Optional<Object> advancedActiveConfiguration() { return value("advancedActiveConfiguration"); }
}
