package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who handed something in. */
public final class SubmissionUserIdentity extends JsonModel {
  private SubmissionUserIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; where the service wraps it into a {@code user}, what is inside. */
  @JsonCreator
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  public static SubmissionUserIdentity of(Map<String, Object> json) {
    return new SubmissionUserIdentity(json.get("user") instanceof Map<?, ?> user ? (Map<String, Object>) user : json);
  }

  /** The user's identifier. */
  public Optional<String> id() { return text("id").or(() -> text("identity")); }

  /** The mail address. */
  public Optional<String> email() { return text("email"); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }
}
