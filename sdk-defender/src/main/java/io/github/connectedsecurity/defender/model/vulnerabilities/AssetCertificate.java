package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A certificate on a device. Its table and its samples use different names, and both are read. */
public final class AssetCertificate extends JsonModel {
  private AssetCertificate(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetCertificate of(Map<String, Object> json) { return new AssetCertificate(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Thumbprint. */
  public Optional<String> thumbprint() { return text("thumbprint"); }

  /** Where it lies. */
  public Optional<String> path() { return text("path"); }

  /** Algorithm of its signature. */
  public Optional<String> signatureAlgorithm() { return text("signatureAlgorithm"); }

  /** Bits of its key. */
  public Optional<Integer> keyLength() { return int32("keyLength").or(() -> int32("keySize")); }

  /** When it ends. */
  public Optional<Instant> notAfter() { return instant("notAfter").or(() -> instant("expirationDate")); }

  /** When it begins. */
  public Optional<Instant> notBefore() { return instant("notBefore").or(() -> instant("issueDate")); }

  /** Authority or end entity. */
  public Optional<String> subjectType() { return text("subjectType"); }

  /** Serial number. */
  public Optional<String> serialNumber() { return text("serialNumber"); }

  /** Whom it is for; shape not documented. */
  public Optional<Object> subject() { return value("subjectObject").or(() -> value("issuedTo")); }

  /** Who issued it; shape not documented. */
  public Optional<Object> issuer() { return value("issuerObject").or(() -> value("issuedBy")); }

  /** What its key is for; shape not documented. */
  public Optional<Object> keyUsage() { return value("keyUsageArray").or(() -> value("keyUsage")); }

  /** What else its key is for; shape not documented. */
  public Optional<Object> extendedKeyUsage() { return value("extendedKeyUsageArray").or(() -> value("extendedKeyUsage")); }

  /** Whether it signed itself. */
  public Optional<Boolean> isSelfSigned() { return bool("isSelfSigned"); }

  /** Number of the device group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }
}
