package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that is stored with a message, such as a picture. */
public final class HostedContent extends JsonModel {
  private HostedContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostedContent of(Map<String, Object> json) { return new HostedContent(json); }

  /** Its identifier. */
  public Optional<String> id() { return text("Id"); }

  /** Its size in bytes. */
  public Optional<Long> sizeInBytes() { return int64("SizeInBytes"); }
}
