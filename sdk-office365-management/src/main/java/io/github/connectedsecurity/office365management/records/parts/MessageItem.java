package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An item within a message. */
public final class MessageItem extends JsonModel {
  private MessageItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MessageItem of(Map<String, Object> json) { return new MessageItem(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** Its size in bytes. */
  public Optional<Long> sizeInBytes() { return int64("SizeInBytes"); }
}
