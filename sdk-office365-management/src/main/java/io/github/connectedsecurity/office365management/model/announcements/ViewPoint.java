package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What the signed-in user did with a message. */
public final class ViewPoint extends JsonModel {
  private ViewPoint(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ViewPoint of(Map<String, Object> json) { return new ViewPoint(json); }

  /** Whether it was put away. */
  public Optional<Boolean> isArchived() { return bool("isArchived"); }

  /** Whether it was marked as a favorite. */
  public Optional<Boolean> isFavorited() { return bool("isFavorited"); }

  /** Whether it was read. */
  public Optional<Boolean> isRead() { return bool("isRead"); }
}
