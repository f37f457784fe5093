package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one service of the tenant stands. */
public final class ServiceHealth extends JsonModel {
  private ServiceHealth(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServiceHealth of(Map<String, Object> json) { return new ServiceHealth(json); }

  /** The service's short name, such as Exchange. */
  public Optional<String> id() { return text("id"); }

  /** The service's name for people. */
  public Optional<String> service() { return text("service"); }

  /** How it stands. */
  public Optional<ServiceHealthStatus> status() { return open("status", ServiceHealthStatus::of); }

  /** Its open issues; only when asked for with {@code $expand}. */
  public List<ServiceHealthIssue> issues() { return objects("issues", ServiceHealthIssue::of); }
}
