package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An activity that was recorded without its content. */
public final class ContentActivity extends JsonModel {
  private ContentActivity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentActivity of(Map<String, Object> json) { return new ContentActivity(json); }

  /** Its identifier. */
  public String id() { return required("id"); }

  /** What was done, with what, and where. */
  public Optional<ProcessContentRequest> contentMetadata() { return object("contentMetadata", ProcessContentRequest::of); }

  /** The protection scopes that the caller had, by their ETag. */
  public Optional<String> scopeIdentifier() { return text("scopeIdentifier"); }

  /** The user who acted. */
  public Optional<String> userId() { return text("userId"); }
}
