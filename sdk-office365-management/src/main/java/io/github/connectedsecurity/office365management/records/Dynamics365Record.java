package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Dynamics 365. */
public final class Dynamics365Record extends AuditRecord {
  private Dynamics365Record(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Dynamics365Record of(Map<String, Object> json) { return new Dynamics365Record(json); }

  /** The organization. */
  public Optional<String> crmOrganizationUniqueName() { return text("CrmOrganizationUniqueName"); }

  /** Its address. */
  public Optional<String> instanceUrl() { return text("InstanceUrl"); }

  /** The record's address. */
  public Optional<String> itemUrl() { return text("ItemUrl"); }

  /** The record's kind. */
  public Optional<String> itemKind() { return text("ItemType"); }

  /** The client's description of itself. */
  public Optional<String> userAgent() { return text("UserAgent"); }

  /** The fields. */
  public List<NameValue> fields() { return objects("Fields", NameValue::of); }

  /** The record. */
  public Optional<String> entityId() { return text("EntityId"); }

  /** The record's table. */
  public Optional<String> entityName() { return text("EntityName"); }

  /** What was done. */
  public Optional<String> message() { return text("Message"); }

  /** The filter of a search. */
  public Optional<String> query() { return text("Query"); }

  /** The record's name. */
  public Optional<String> primaryFieldValue() { return text("PrimaryFieldValue"); }
}
