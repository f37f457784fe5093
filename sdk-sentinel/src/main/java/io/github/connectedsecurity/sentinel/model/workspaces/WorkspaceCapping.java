package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How much a workspace takes a day. */
public final class WorkspaceCapping extends JsonModel {
  private WorkspaceCapping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceCapping of(Map<String, Object> json) { return new WorkspaceCapping(json); }

  /** Gigabytes; -1 for no limit. */
  public Optional<Double> dailyQuotaGb() { return number("dailyQuotaGb"); }

  /** When it counts anew, in whichever form the service wrote it. */
  public Optional<String> quotaNextResetTime() { return text("quotaNextResetTime"); }

  /** Whether it takes more now, such as {@code RespectQuota} or {@code OverQuota}. */
  public Optional<String> dataIngestionStatus() { return text("dataIngestionStatus"); }
}
