package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A type of sensitive information. */
public final class SensitiveType extends JsonModel {
  private SensitiveType(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveType of(Map<String, Object> json) { return new SensitiveType(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What it finds. */
  public Optional<String> description() { return text("description"); }

  /** Who made it. */
  public Optional<String> publisherName() { return text("publisherName"); }

  /** The package of rules that it belongs to. */
  public Optional<String> rulePackageId() { return text("rulePackageId"); }

  /** The kind of package. */
  public Optional<String> rulePackageType() { return text("rulePackageType"); }

  /** How it finds. */
  public Optional<String> classificationMethod() { return text("classificationMethod"); }

  /** Where it looks. */
  public Optional<String> scope() { return text("scope"); }

  /** {@code outOfBox} or {@code tenant}. */
  public Optional<String> sensitiveTypeSource() { return text("sensitiveTypeSource"); }

  /** Whether it is in use. */
  public Optional<String> state() { return text("state"); }

  /** When it was last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }
}
