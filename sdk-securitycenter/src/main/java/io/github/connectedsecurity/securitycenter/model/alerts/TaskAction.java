package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What can be done with a task, as the last step of the address. */
public record TaskAction(String value) implements OpenValue {
  private static final KnownValues<TaskAction> KNOWN = new KnownValues<>(TaskAction::new);

  /** Opens it again. */
  public static final TaskAction ACTIVATE = KNOWN.add("Activate");
  /** Puts it aside. */
  public static final TaskAction DISMISS = KNOWN.add("Dismiss");
  /** Says that somebody works on it. */
  public static final TaskAction START = KNOWN.add("Start");
  /** Says that it is done. */
  public static final TaskAction RESOLVE = KNOWN.add("Resolve");
  /** Ends it. */
  public static final TaskAction CLOSE = KNOWN.add("Close");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TaskAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TaskAction> known() { return KNOWN.all(); }
}
