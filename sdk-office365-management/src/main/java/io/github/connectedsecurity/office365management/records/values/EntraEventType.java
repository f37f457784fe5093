package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** The kind of an Entra record. Not to be relied on: samples of one record type carry different values. */
public record EntraEventType(String value) implements OpenValue {
  private static final KnownValues<EntraEventType> KNOWN = new KnownValues<>(EntraEventType::new);

  /** A sign-in. */
  public static final EntraEventType ACCOUNT_LOGON = KNOWN.add("AccountLogon");
  /** A change. */
  public static final EntraEventType AZURE_APPLICATION_AUDIT_EVENT = KNOWN.add("AzureApplicationAuditEvent");

  private static final Map<String, EntraEventType> CODES = Map.ofEntries(
      Map.entry("0", ACCOUNT_LOGON),
      Map.entry("1", AZURE_APPLICATION_AUDIT_EVENT));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static EntraEventType of(String value) {
    EntraEventType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<EntraEventType> known() { return KNOWN.all(); }
}
