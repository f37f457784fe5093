package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What somebody is for a form. */
public record FormsUserType(String value) implements OpenValue {
  private static final KnownValues<FormsUserType> KNOWN = new KnownValues<>(FormsUserType::new);

  /** An administrator. */
  public static final FormsUserType ADMIN = KNOWN.add("Admin");
  /** Its owner. */
  public static final FormsUserType OWNER = KNOWN.add("Owner");
  /** Somebody who answers. */
  public static final FormsUserType RESPONDER = KNOWN.add("Responder");
  /** Somebody who edits it with the owner. */
  public static final FormsUserType COAUTHOR = KNOWN.add("Coauthor");

  private static final Map<String, FormsUserType> CODES = Map.ofEntries(
      Map.entry("0", ADMIN),
      Map.entry("1", OWNER),
      Map.entry("2", RESPONDER),
      Map.entry("3", COAUTHOR));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static FormsUserType of(String value) {
    FormsUserType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<FormsUserType> known() { return KNOWN.all(); }
}
