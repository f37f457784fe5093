package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One thing said about an issue. */
public final class ServiceHealthIssuePost extends JsonModel {
  private ServiceHealthIssuePost(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServiceHealthIssuePost of(Map<String, Object> json) { return new ServiceHealthIssuePost(json); }

  /** When it was said. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The words. */
  public Optional<Body> description() { return object("description", Body::of); }

  /** Of which kind it is. */
  public Optional<PostType> postType() { return open("postType", PostType::of); }
}
