package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How a workspace is paid. */
public final class WorkspaceSku extends JsonModel {
  private WorkspaceSku(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceSku of(Map<String, Object> json) { return new WorkspaceSku(json); }

  /** Such as {@code PerGB2018}. */
  public Optional<String> name() { return text("name"); }

  /** Gigabytes a day paid ahead. */
  public Optional<Integer> capacityReservationLevel() { return int32("capacityReservationLevel"); }

  /** When that last changed. */
  public Optional<Instant> lastSkuUpdate() { return instant("lastSkuUpdate"); }
}
