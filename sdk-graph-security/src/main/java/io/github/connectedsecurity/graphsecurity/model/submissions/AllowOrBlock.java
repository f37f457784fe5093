package io.github.connectedsecurity.graphsecurity.model.submissions;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** An entry of the tenant's list of what to allow or block that comes with a submission. */
public final class AllowOrBlock extends JsonBody<AllowOrBlock> {
  private AllowOrBlock() {}

  /**
   * Starts with what must be given.
   *
   * @param action what the entry does
   */
  public static AllowOrBlock of(TenantAllowBlockListAction action) { return new AllowOrBlock().set("action", action); }

  /** Forgets the entry at a moment. */
  public AllowOrBlock expirationDateTime(Instant expirationDateTime) { return set("expirationDateTime", expirationDateTime); }

  /** Tells why it is there. */
  public AllowOrBlock note(String note) { return set("note", note); }
}
