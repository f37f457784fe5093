package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file, process, account, message or other thing that an alert was seen by. Which members are set depends on the kind. */
public final class IncidentEntity extends JsonModel {
  private IncidentEntity(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentEntity of(Map<String, Object> json) { return new IncidentEntity(json); }

  /** Kind, such as {@code User}, {@code Ip} or {@code MailMessage}. */
  public Optional<String> entityType() { return text("entityType"); }

  /** SHA-1 of the file. */
  public Optional<String> sha1() { return text("sha1"); }

  /** SHA-256 of the file. */
  public Optional<String> sha256() { return text("sha256"); }

  /** Name of the file. */
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

  /** Network address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Address on the web. */
  public Optional<String> url() { return text("url"); }

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

  /** Name of the mailbox. */
  public Optional<String> mailboxDisplayName() { return text("mailboxDisplayName"); }

  /** Address of the mailbox. */
  public Optional<String> mailboxAddress() { return text("mailboxAddress"); }

  /** What groups the messages of a cluster. */
  public Optional<String> clusterBy() { return text("clusterBy"); }

  /** Who sent the message. */
  public Optional<String> sender() { return text("sender"); }

  /** Who received the message. */
  public Optional<String> recipient() { return text("recipient"); }

  /** Subject of the message. */
  public Optional<String> subject() { return text("subject"); }

  /** What became of the message. */
  public Optional<String> deliveryAction() { return text("deliveryAction"); }

  /** Identifier of the group. */
  public Optional<String> securityGroupId() { return text("securityGroupId"); }

  /** Name of the group. */
  public Optional<String> securityGroupName() { return text("securityGroupName"); }

  /** Registry hive. */
  public Optional<String> registryHive() { return text("registryHive"); }

  /** Registry key. */
  public Optional<String> registryKey() { return text("registryKey"); }

  /** Type of the registry value. */
  public Optional<String> registryValueType() { return text("registryValueType"); }

  /** Registry value. */
  public Optional<String> registryValue() { return text("registryValue"); }

  /** Device in Defender for Endpoint that it was seen on. */
  public Optional<String> deviceId() { return text("deviceId"); }
}
