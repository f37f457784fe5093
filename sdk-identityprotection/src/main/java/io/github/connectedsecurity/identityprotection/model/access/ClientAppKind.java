package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A kind of client that a policy is for. */
public record ClientAppKind(String value) implements OpenValue {
  private static final KnownValues<ClientAppKind> KNOWN = new KnownValues<>(ClientAppKind::new);

  /** All kinds. */
  public static final ClientAppKind ALL = KNOWN.add("all");
  /** Browsers. */
  public static final ClientAppKind BROWSER = KNOWN.add("browser");
  /** Apps with modern authentication. */
  public static final ClientAppKind MOBILE_APPS_AND_DESKTOP_CLIENTS = KNOWN.add("mobileAppsAndDesktopClients");
  /** Mail clients over Exchange ActiveSync. */
  public static final ClientAppKind EXCHANGE_ACTIVE_SYNC = KNOWN.add("exchangeActiveSync");
  /** An older name of {@link #EXCHANGE_ACTIVE_SYNC}, on its way out. */
  public static final ClientAppKind EAS_SUPPORTED = KNOWN.add("easSupported");
  /** Clients with legacy authentication. */
  public static final ClientAppKind OTHER = KNOWN.add("other");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final ClientAppKind UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ClientAppKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ClientAppKind> known() { return KNOWN.all(); }
}
