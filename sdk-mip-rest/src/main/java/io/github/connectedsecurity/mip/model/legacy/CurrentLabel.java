package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The label that a content has. */
public final class CurrentLabel extends JsonModel {
  private CurrentLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CurrentLabel of(Map<String, Object> json) { return new CurrentLabel(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** {@code manual}, {@code automatic} or {@code recommended}. */
  public Optional<String> applicationMode() { return text("applicationMode"); }
}
