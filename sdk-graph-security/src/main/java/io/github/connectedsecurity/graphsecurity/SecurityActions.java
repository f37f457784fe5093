package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.actions.NewSecurityAction;
import io.github.connectedsecurity.graphsecurity.model.actions.SecurityAction;
import java.util.function.Consumer;

/** Actions, such as blocking an address, that an application asks another product to carry out. A preview since 2019, for applications only. */
public final class SecurityActions {
  private static final ODataRules RULES = ODataRules.entity("securityActions").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  SecurityActions(GraphDoor door) { this.door = door; }

  /** Lists the actions. {@code GET /security/securityActions}; {@code SecurityActions.Read.All (application only)}. */
  public Paged<SecurityAction> list() { return list(q -> {}); }

  /** Lists the actions, as a query asks for. {@code GET /security/securityActions}; {@code SecurityActions.Read.All (application only)}. */
  public Paged<SecurityAction> list(Consumer<ODataQuery> query) { return door.list(RULES, query, SecurityAction::of, "security/securityActions"); }

  /** Reads how far an action is. {@code GET /security/securityActions/{id}}; {@code SecurityActions.Read.All (application only)}. */
  public SecurityAction get(String id) { return door.get("security/securityActions/{id}", id).as(SecurityAction::of); }

  /** Asks for an action. Sent once. {@code POST /security/securityActions}; {@code SecurityActions.ReadWrite.All (application only)}. */
  public SecurityAction create(NewSecurityAction action) { return door.post("security/securityActions").body(action).as(SecurityAction::of); }

  /**
   * Takes an action back, if it has not been carried out. Done twice it does no more than once.
   * {@code POST /security/securityActions/{id}/cancelSecurityAction}; {@code SecurityActions.ReadWrite.All (application only)}.
   */
  public void cancel(String id) { door.post("security/securityActions/{id}/cancelSecurityAction", id).repeatable().send(); }
}
