package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Viva Goals. */
public final class VivaGoalsRecord extends AuditRecord {
  private VivaGoalsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VivaGoalsRecord of(Map<String, Object> json) { return new VivaGoalsRecord(json); }

  /** What was done. */
  public Optional<String> detail() { return text("Detail"); }

  /** Who acted. */
  public Optional<String> username() { return text("Username"); }

  /** Their role. */
  public Optional<String> userRole() { return text("UserRole"); }

  /** The organization. */
  public Optional<String> organizationName() { return text("OrganizationName"); }

  /** Its owner. */
  public Optional<String> organizationOwner() { return text("OrganizationOwner"); }

  /** Its administrators. */
  public List<String> organizationAdmins() { return Loose.texts(value("OrganizationAdmins")); }

  /** The client's description of itself. */
  public Optional<String> userAgent() { return text("UserAgent"); }

  /** What was changed. */
  public List<NameValue> modifiedFields() { return objects("ModifiedFields", NameValue::of); }

  /** More about it. */
  public List<NameValue> itemDetails() { return objects("ItemDetails", NameValue::of); }
}
