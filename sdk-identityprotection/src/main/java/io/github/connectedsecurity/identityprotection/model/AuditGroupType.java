package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of a group that was the target of an audited act. */
public record AuditGroupType(String value) implements OpenValue {
  private static final KnownValues<AuditGroupType> KNOWN = new KnownValues<>(AuditGroupType::new);

  /** A Microsoft 365 group. */
  public static final AuditGroupType UNIFIED_GROUPS = KNOWN.add("unifiedGroups");
  /** A security group. */
  public static final AuditGroupType AZURE_AD = KNOWN.add("azureAD");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AuditGroupType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AuditGroupType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AuditGroupType> known() { return KNOWN.all(); }
}
