package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether something is sent. */
public record NotificationState(String value) implements OpenValue {
  private static final KnownValues<NotificationState> KNOWN = new KnownValues<>(NotificationState::new);

  /** It is. */
  public static final NotificationState ON = KNOWN.add("On");
  /** It is not. */
  public static final NotificationState OFF = KNOWN.add("Off");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static NotificationState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<NotificationState> known() { return KNOWN.all(); }
}
