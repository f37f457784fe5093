package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** In which role somebody was in a mailbox. */
public record LogonType(String value) implements OpenValue {
  private static final KnownValues<LogonType> KNOWN = new KnownValues<>(LogonType::new);

  /** As its owner. */
  public static final LogonType OWNER = KNOWN.add("Owner");
  /** As an administrator. */
  public static final LogonType ADMIN = KNOWN.add("Admin");
  /** As somebody whom the owner lets in. */
  public static final LogonType DELEGATED = KNOWN.add("Delegated");
  /** As the transport of mail. */
  public static final LogonType TRANSPORT = KNOWN.add("Transport");
  /** As a service of the datacenter. */
  public static final LogonType SYSTEM_SERVICE = KNOWN.add("SystemService");
  /** With the best right that there was; internal. */
  public static final LogonType BEST_ACCESS = KNOWN.add("BestAccess");
  /** As an administrator of a partner. */
  public static final LogonType DELEGATED_ADMIN = KNOWN.add("DelegatedAdmin");

  private static final Map<String, LogonType> CODES = Map.ofEntries(
      Map.entry("0", OWNER),
      Map.entry("1", ADMIN),
      Map.entry("2", DELEGATED),
      Map.entry("3", TRANSPORT),
      Map.entry("4", SYSTEM_SERVICE),
      Map.entry("5", BEST_ACCESS),
      Map.entry("6", DELEGATED_ADMIN));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static LogonType of(String value) {
    LogonType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<LogonType> known() { return KNOWN.all(); }
}
