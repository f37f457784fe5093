package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** In which form an identity is written. The numbers are inferred from samples. */
public record IdentityType(String value) implements OpenValue {
  private static final KnownValues<IdentityType> KNOWN = new KnownValues<>(IdentityType::new);

  /** A claim; on sign-ins also the user's and the target's id. */
  public static final IdentityType CLAIM = KNOWN.add("Claim");
  /** A name. */
  public static final IdentityType NAME = KNOWN.add("Name");
  /** Another form, mostly an object's id. */
  public static final IdentityType OTHER = KNOWN.add("Other");
  /** A Passport unique id. */
  public static final IdentityType PUID = KNOWN.add("PUID");
  /** The name of a service principal. */
  public static final IdentityType SPN = KNOWN.add("SPN");
  /** The name of a user. */
  public static final IdentityType UPN = KNOWN.add("UPN");

  private static final Map<String, IdentityType> CODES = Map.ofEntries(
      Map.entry("0", CLAIM),
      Map.entry("1", NAME),
      Map.entry("2", OTHER),
      Map.entry("3", PUID),
      Map.entry("4", SPN),
      Map.entry("5", UPN));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static IdentityType of(String value) {
    IdentityType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<IdentityType> known() { return KNOWN.all(); }
}
