package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What a policy did with a mail. */
public record PolicyAction(String value) implements OpenValue {
  private static final KnownValues<PolicyAction> KNOWN = new KnownValues<>(PolicyAction::new);

  /** Moved it to the junk folder. */
  public static final PolicyAction MOVE_TO_JUNK = KNOWN.add("MoveToJMF");
  /** Added a header. */
  public static final PolicyAction ADD_X_HEADER = KNOWN.add("AddXHeader");
  /** Changed the subject. */
  public static final PolicyAction MODIFY_SUBJECT = KNOWN.add("ModifySubject");
  /** Sent it to somebody else. */
  public static final PolicyAction REDIRECT = KNOWN.add("Redirect");
  /** Deleted it. */
  public static final PolicyAction DELETE = KNOWN.add("Delete");
  /** Put it into quarantine. */
  public static final PolicyAction QUARANTINE = KNOWN.add("Quarantine");
  /** Nothing. */
  public static final PolicyAction NO_ACTION = KNOWN.add("NoAction");
  /** Sent a blind copy to somebody. */
  public static final PolicyAction BCC_MESSAGE = KNOWN.add("BccMessage");
  /** Replaced its attachment. */
  public static final PolicyAction REPLACE_ATTACHMENT = KNOWN.add("ReplaceAttachment");

  private static final Map<String, PolicyAction> CODES = Map.ofEntries(
      Map.entry("0", MOVE_TO_JUNK),
      Map.entry("1", ADD_X_HEADER),
      Map.entry("2", MODIFY_SUBJECT),
      Map.entry("3", REDIRECT),
      Map.entry("4", DELETE),
      Map.entry("5", QUARANTINE),
      Map.entry("6", NO_ACTION),
      Map.entry("7", BCC_MESSAGE),
      Map.entry("8", REPLACE_ATTACHMENT));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static PolicyAction of(String value) {
    PolicyAction numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<PolicyAction> known() { return KNOWN.all(); }
}
