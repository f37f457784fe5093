package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What somebody is in a team. */
public record MemberRole(String value) implements OpenValue {
  private static final KnownValues<MemberRole> KNOWN = new KnownValues<>(MemberRole::new);

  /** An ordinary member. */
  public static final MemberRole MEMBER = KNOWN.add("Member");
  /** An owner. */
  public static final MemberRole OWNER = KNOWN.add("Owner");
  /** A guest. */
  public static final MemberRole GUEST = KNOWN.add("Guest");

  private static final Map<String, MemberRole> CODES = Map.ofEntries(
      Map.entry("0", MEMBER),
      Map.entry("1", OWNER),
      Map.entry("2", GUEST));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static MemberRole of(String value) {
    MemberRole numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<MemberRole> known() { return KNOWN.all(); }
}
