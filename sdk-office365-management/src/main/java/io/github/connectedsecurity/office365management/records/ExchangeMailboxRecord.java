package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.EmailAddress;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.LogonType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something was done in a mailbox. */
public class ExchangeMailboxRecord extends AuditRecord {
  ExchangeMailboxRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeMailboxRecord of(Map<String, Object> json) { return new ExchangeMailboxRecord(json); }

  /** In which role. */
  public Optional<LogonType> logonType() { return Loose.text(value("LogonType")).map(LogonType::of); }

  /** The role in the inside of Exchange. */
  public Optional<LogonType> internalLogonType() { return Loose.text(value("InternalLogonType")).map(LogonType::of); }

  /** The mailbox. */
  public Optional<String> mailboxGuid() { return text("MailboxGuid"); }

  /** Its owner. */
  public Optional<String> mailboxOwnerUPN() { return text("MailboxOwnerUPN"); }

  /** The security identifier of its owner. */
  public Optional<String> mailboxOwnerSid() { return text("MailboxOwnerSid"); }

  /** The security identifier of the owner's master account. */
  public Optional<String> mailboxOwnerMasterAccountSid() { return text("MailboxOwnerMasterAccountSid"); }

  /** The security identifier of who acted. */
  public Optional<String> logonUserSid() { return text("LogonUserSid"); }

  /** The name of who acted. */
  public Optional<String> logonUserDisplayName() { return text("LogonUserDisplayName"); }

  /** Whether the domain of who acted differs from the owner's. */
  public Optional<Boolean> externalAccess() { return bool("ExternalAccess"); }

  /** The server. */
  public Optional<String> originatingServer() { return text("OriginatingServer"); }

  /** The tenant's name. */
  public Optional<String> organizationName() { return text("OrganizationName"); }

  /** The client's description of itself. */
  public Optional<String> clientInfoString() { return text("ClientInfoString"); }

  /** The address that it came from. */
  public Optional<String> clientIPAddress() { return text("ClientIPAddress"); }

  /** The client's machine. */
  public Optional<String> clientMachineName() { return text("ClientMachineName"); }

  /** The client's process. */
  public Optional<String> clientProcessName() { return text("ClientProcessName"); }

  /** The client's version. */
  public Optional<String> clientVersion() { return text("ClientVersion"); }

  /** The session. */
  public Optional<String> sessionId() { return text("SessionId"); }

  /** The application. */
  public Optional<String> appId() { return text("AppId"); }

  /** The application that called first. */
  public Optional<String> clientAppId() { return text("ClientAppId"); }

  /** The service that ran it. */
  public Optional<String> hostAppId() { return text("HostAppId"); }

  /** More about it, such as MailAccessType and IsThrottled of MailItemsAccessed. */
  public List<NameValue> operationProperties() { return objects("OperationProperties", NameValue::of); }

  /** The request. */
  public Optional<String> clientRequestId() { return text("ClientRequestId"); }

  /** The tenant of who acted, when it is another. */
  public Optional<String> externalUserTenantId() { return text("ExternalUserTenantId"); }

  /** The address of who acted. */
  public Optional<String> actorIP() { return text("ActorIP"); }

  /** The description of the client of who acted. */
  public Optional<String> actorInfoString() { return text("ActorInfoString"); }

  /** The device. */
  public Optional<String> deviceId() { return text("DeviceId"); }

  /** The cloud. */
  public Optional<String> cloudInstanceName() { return text("CloudInstanceName"); }

  /** The object id in the token. */
  public Optional<String> tokenObjectId() { return text("TokenObjectId"); }

  /** The tenant in the token. */
  public Optional<String> tokenTenantId() { return text("TokenTenantId"); }

  /** How who acted proved themselves. */
  public Optional<String> authType() { return text("AuthType"); }

  /** The kind of token. */
  public Optional<String> tokenType() { return text("TokenType"); }

  /** How many recipients a sent mail has. */
  public Optional<Long> recipientCount() { return int64("recipientCount"); }

  /** Up to 1,000 of them. */
  public List<EmailAddress> recipientList() { return objects("recipientList", EmailAddress::of); }
}
