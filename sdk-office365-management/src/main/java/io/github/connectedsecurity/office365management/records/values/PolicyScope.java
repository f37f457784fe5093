package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** For whom a cloud policy counts. */
public record PolicyScope(String value) implements OpenValue {
  private static final KnownValues<PolicyScope> KNOWN = new KnownValues<>(PolicyScope::new);

  /** For the tenant. */
  public static final PolicyScope TENANT = KNOWN.add("Tenant");
  /** For people without an account. */
  public static final PolicyScope ANONYMOUS = KNOWN.add("Anonymous");
  /** For some users. */
  public static final PolicyScope USER = KNOWN.add("User");

  private static final Map<String, PolicyScope> CODES = Map.ofEntries(
      Map.entry("1", TENANT),
      Map.entry("2", ANONYMOUS),
      Map.entry("3", USER));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static PolicyScope of(String value) {
    PolicyScope numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<PolicyScope> known() { return KNOWN.all(); }
}
