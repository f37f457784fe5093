package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Whether the event happened in the cloud. */
public record AuditLogScope(String value) implements OpenValue {
  private static final KnownValues<AuditLogScope> KNOWN = new KnownValues<>(AuditLogScope::new);

  /** In the cloud. */
  public static final AuditLogScope ONLINE = KNOWN.add("Online");
  /** On the tenant's own machines. */
  public static final AuditLogScope ON_PREMISES = KNOWN.add("Onprem");

  private static final Map<String, AuditLogScope> CODES = Map.ofEntries(
      Map.entry("0", ONLINE),
      Map.entry("1", ON_PREMISES));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static AuditLogScope of(String value) {
    AuditLogScope numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<AuditLogScope> known() { return KNOWN.all(); }
}
