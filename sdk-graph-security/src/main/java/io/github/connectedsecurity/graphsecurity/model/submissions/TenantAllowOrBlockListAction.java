package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether to let something through, or keep it out, while it is looked at. */
public final class TenantAllowOrBlockListAction extends JsonModel {
  private TenantAllowOrBlockListAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TenantAllowOrBlockListAction of(Map<String, Object> json) { return new TenantAllowOrBlockListAction(json); }

  /** What is to be done, or was done. */
  public Optional<TenantAllowBlockListAction> action() { return open("action", TenantAllowBlockListAction::of); }

  /** When the entry ends. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** A remark. */
  public Optional<String> note() { return text("note"); }

  /** What became of each entry. */
  public List<TenantAllowBlockListEntryResult> results() { return objects("results", TenantAllowBlockListEntryResult::of); }
}
