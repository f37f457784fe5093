package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Where a piece of content came from. */
public final class ContentMetadata extends ArmResource {
  private ContentMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ContentMetadata of(Map<String, Object> json) { return new ContentMetadata(json); }

  /** Its origin. */
  public ContentMetadataProperties properties() { return properties(ContentMetadataProperties::of); }
}
