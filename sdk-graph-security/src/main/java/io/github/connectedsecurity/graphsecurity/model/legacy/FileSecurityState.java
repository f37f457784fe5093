package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A file that took part in a legacy alert. */
public final class FileSecurityState extends JsonModel {
  private FileSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileSecurityState of(Map<String, Object> json) { return new FileSecurityState(json); }

  /** The file's hash. */
  public Optional<LegacyFileHash> fileHash() { return object("fileHash", LegacyFileHash::of); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The folder. */
  public Optional<String> path() { return text("path"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }
}
