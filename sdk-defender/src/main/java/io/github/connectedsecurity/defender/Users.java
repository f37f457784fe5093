package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.Machine;
import java.util.List;

/** Accounts by their short name, such as {@code kim}; sign-in addresses are refused before anything is sent. */
public final class Users {
  private static final Quota QUOTA = DefenderQuotas.usual("users");

  private final Http http;

  Users(Http http) { this.http = http; }

  /** Lists the alerts about an account; none for an unknown one. {@code GET /api/users/{id}/alerts}; {@code Alert.Read.All}. */
  public List<Alert> alerts(String account) {
    return http.get("users/{id}/alerts", Checks.account(account)).permission("Alert.Read.All").quota(QUOTA).list(Alert::of);
  }

  /** Lists the devices that an account was seen on. {@code GET /api/users/{id}/machines}; {@code Machine.Read.All}. */
  public List<Machine> machines(String account) {
    return http.get("users/{id}/machines", Checks.account(account)).permission("Machine.Read.All").quota(QUOTA).list(Machine::of);
  }
}
