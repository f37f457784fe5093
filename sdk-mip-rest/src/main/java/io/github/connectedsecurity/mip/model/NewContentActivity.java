package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;

/** An activity to be recorded without its content. */
public final class NewContentActivity extends JsonBody<NewContentActivity> {
  private NewContentActivity() {}

  /**
   * Starts with what must be given.
   *
   * @param request the activity; its entries hold no content
   * @throws IllegalArgumentException when an entry has content
   */
  public static NewContentActivity of(NewProcessContentRequest request) {
    boolean withContent = request.toMap().get("contentEntries") instanceof List<?> entries
        && entries.stream().anyMatch(entry -> entry instanceof Map<?, ?> members && members.containsKey("content"));
    if (withContent) {
      throw new IllegalArgumentException("A content activity is recorded without content: leave text and bytes out of its entries, or use processContent.");
    }
    return new NewContentActivity().set("contentMetadata", request);
  }

  /** The protection scopes that the caller had, by their ETag. */
  public NewContentActivity scopeIdentifier(String etag) { return set("scopeIdentifier", etag); }

  /** The user who acted. */
  public NewContentActivity userId(String id) { return set("userId", id); }
}
