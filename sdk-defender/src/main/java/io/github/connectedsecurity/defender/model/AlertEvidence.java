package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file, process, account, address or registry value that an alert was seen by. Which members are set depends on the kind. */
public final class AlertEvidence extends JsonModel {
  private AlertEvidence(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertEvidence of(Map<String, Object> json) { return new AlertEvidence(json); }

  /** Kind, such as {@code Process}, {@code File} or {@code User}. */
  public Optional<String> entityType() { return text("entityType"); }

  /** When it was added. */
  public Optional<Instant> evidenceCreationTime() { return instant("evidenceCreationTime"); }

  /** SHA-1 of the file. */
  public Optional<String> sha1() { return text("sha1"); }

  /** SHA-256 of the file. */
  public Optional<String> sha256() { return text("sha256"); }

  /** Name of the file, without its folder. */
  public Optional<String> fileName() { return text("fileName"); }

  /** Folder of the file. */
  public Optional<String> filePath() { return text("filePath"); }

  /** Number of the process. */
  public Optional<Long> processId() { return int64("processId"); }

  /** How the process was started. */
  public Optional<String> processCommandLine() { return text("processCommandLine"); }

  /** When the process was started. */
  public Optional<Instant> processCreationTime() { return instant("processCreationTime"); }

  /** Number of the process that started it. */
  public Optional<Long> parentProcessId() { return int64("parentProcessId"); }

  /** When that process was started. */
  public Optional<Instant> parentProcessCreationTime() { return instant("parentProcessCreationTime"); }

  /** Name of that process's file. */
  public Optional<String> parentProcessFileName() { return text("parentProcessFileName"); }

  /** Folder of that process's file. */
  public Optional<String> parentProcessFilePath() { return text("parentProcessFilePath"); }

  /** Network address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Address on the web. */
  public Optional<String> url() { return text("url"); }

  /** Registry key. */
  public Optional<String> registryKey() { return text("registryKey"); }

  /** Registry hive. */
  public Optional<String> registryHive() { return text("registryHive"); }

  /** Type of the registry value. */
  public Optional<String> registryValueType() { return text("registryValueType"); }

  /** Registry value. */
  public Optional<String> registryValue() { return text("registryValue"); }

  /** Account. */
  public Optional<String> accountName() { return text("accountName"); }

  /** Domain of the account. */
  public Optional<String> domainName() { return text("domainName"); }

  /** Security identifier of the account. */
  public Optional<String> userSid() { return text("userSid"); }

  /** The account's identifier in Entra ID. */
  public Optional<String> aadUserId() { return text("aadUserId"); }

  /** The account's sign-in name. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** What became of it, such as {@code Detected}. */
  public Optional<String> detectionStatus() { return text("detectionStatus"); }
}
