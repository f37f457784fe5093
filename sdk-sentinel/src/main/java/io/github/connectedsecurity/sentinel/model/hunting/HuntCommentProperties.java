package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The text of a remark on a hunt. */
public final class HuntCommentProperties extends JsonModel {
  private HuntCommentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntCommentProperties of(Map<String, Object> json) { return new HuntCommentProperties(json); }

  /** The text. */
  public Optional<String> message() { return text("message"); }
}
