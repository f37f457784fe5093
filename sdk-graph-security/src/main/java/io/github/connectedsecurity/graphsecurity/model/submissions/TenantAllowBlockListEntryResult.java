package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What became of one entry in the tenant's allow and block list. */
public final class TenantAllowBlockListEntryResult extends JsonModel {
  private TenantAllowBlockListEntryResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TenantAllowBlockListEntryResult of(Map<String, Object> json) { return new TenantAllowBlockListEntryResult(json); }

  /** What kind of thing the entry names. */
  public Optional<TenantAllowBlockListEntryType> entryType() { return open("entryType", TenantAllowBlockListEntryType::of); }

  /** When it ends. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** The entry's identifier. */
  public Optional<String> identity() { return text("identity"); }

  /** How far it is. */
  public Optional<LongRunningOperationStatus> status() { return open("status", LongRunningOperationStatus::of); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
