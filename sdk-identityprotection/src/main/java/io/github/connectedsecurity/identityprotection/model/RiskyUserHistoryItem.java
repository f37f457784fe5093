package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A user's risk as it was after one change. Its {@code id} may equal the user's, so it does not tell items apart. */
public final class RiskyUserHistoryItem extends RiskyUser {
  private RiskyUserHistoryItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyUserHistoryItem of(Map<String, Object> json) { return new RiskyUserHistoryItem(json); }

  /** What made the change. */
  public Optional<RiskUserActivity> activity() { return object("activity", RiskUserActivity::of); }

  /** The object id of whoever made the change; absent when the service did. */
  public Optional<String> initiatedBy() { return text("initiatedBy"); }

  /** The object id of the user. */
  public Optional<String> userId() { return text("userId"); }
}
