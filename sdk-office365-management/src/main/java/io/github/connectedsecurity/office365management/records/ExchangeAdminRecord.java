package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator, or a service for one, ran a cmdlet of Exchange. */
public final class ExchangeAdminRecord extends AuditRecord {
  private ExchangeAdminRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeAdminRecord of(Map<String, Object> json) { return new ExchangeAdminRecord(json); }

  /** The name for people of what was changed. */
  public Optional<String> modifiedObjectResolvedName() { return text("ModifiedObjectResolvedName"); }

  /** The cmdlet's parameters. */
  public List<NameValue> parameters() { return objects("Parameters", NameValue::of); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }

  /** Whether somebody outside of the tenant did it: Microsoft's datacenter or a partner. */
  public Optional<Boolean> externalAccess() { return bool("ExternalAccess"); }

  /** The server; may end with line breaks. */
  public Optional<String> originatingServer() { return text("OriginatingServer"); }

  /** The tenant's name. */
  public Optional<String> organizationName() { return text("OrganizationName"); }

  /** The device. */
  public Optional<String> deviceId() { return text("DeviceId"); }

  /** The object id in the token. */
  public Optional<String> tokenObjectId() { return text("TokenObjectId"); }

  /** The tenant in the token. */
  public Optional<String> tokenTenantId() { return text("TokenTenantId"); }
}
