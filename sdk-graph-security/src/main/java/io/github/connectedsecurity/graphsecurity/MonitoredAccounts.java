package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.identities.IdentityAccounts;
import io.github.connectedsecurity.graphsecurity.model.identities.InvokeActionRequest;
import io.github.connectedsecurity.graphsecurity.model.identities.InvokeActionResult;
import java.util.function.Consumer;

/** The identities that Defender for Identity watches, each with its accounts at several providers. */
public final class MonitoredAccounts {
  private static final ODataRules RULES = ODataRules.entity("identityAccounts").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  MonitoredAccounts(GraphDoor door) { this.door = door; }

  /** Lists the identities. {@code GET /security/identities/identityAccounts}; {@code SecurityIdentitiesAccount.Read.All}. */
  public Paged<IdentityAccounts> list() { return list(q -> {}); }

  /** Lists the identities, as a query asks for. {@code GET /security/identities/identityAccounts}; {@code SecurityIdentitiesAccount.Read.All}. */
  public Paged<IdentityAccounts> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, IdentityAccounts::of, "security/identities/identityAccounts");
  }

  /** Reads one identity with its accounts. {@code GET /security/identities/identityAccounts/{id}}; {@code SecurityIdentitiesAccount.Read.All}. */
  public IdentityAccounts get(String id) { return door.get("security/identities/identityAccounts/{id}", id).as(IdentityAccounts::of); }

  /**
   * Acts on one account of an identity, such as disabling it. Sent once.
   * {@code POST /security/identities/identityAccounts/{id}/invokeAction}; {@code SecurityIdentitiesActions.ReadWrite.All}.
   */
  public InvokeActionResult invokeAction(String id, InvokeActionRequest request) {
    return door.post("security/identities/identityAccounts/{id}/invokeAction", id).body(request).as(GraphDoor.unwrapped(InvokeActionResult::of));
  }
}
