package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.Identity;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.EntraEventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Entra ID. */
public class EntraRecord extends AuditRecord {
  EntraRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntraRecord of(Map<String, Object> json) { return new EntraRecord(json); }

  /** Its kind; not to be relied on. */
  public Optional<EntraEventType> azureActiveDirectoryEventType() { return Loose.text(value("AzureActiveDirectoryEventType")).map(EntraEventType::of); }

  /** More about it, such as UserAgent, RequestType and ResultStatusDetail. */
  public List<NameValue> extendedProperties() { return objects("ExtendedProperties", NameValue::of); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }

  /** Who acted, in several forms. */
  public List<Identity> actor() { return objects("Actor", Identity::of); }

  /** The tenant of who acted. */
  public Optional<String> actorContextId() { return text("ActorContextId"); }

  /** The address of who acted. */
  public Optional<String> actorIpAddress() { return text("ActorIpAddress"); }

  /** What connects the records of several systems. */
  public Optional<String> interSystemsId() { return text("InterSystemsId"); }

  /** What connects the records of one system; samples spell it without the middle s. */
  public Optional<String> intraSystemsId() { return text("IntraSystemsId").or(() -> text("IntraSystemId")); }

  /** The ticket of a support case. */
  public Optional<String> supportTicketId() { return text("SupportTicketId"); }

  /** Who or what was acted upon, in several forms. */
  public List<Identity> target() { return objects("Target", Identity::of); }

  /** The tenant of the target. */
  public Optional<String> targetContextId() { return text("TargetContextId"); }
}
