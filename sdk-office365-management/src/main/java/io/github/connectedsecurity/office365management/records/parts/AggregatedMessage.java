package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message with the items that were reached in it. */
public final class AggregatedMessage extends JsonModel {
  private AggregatedMessage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AggregatedMessage of(Map<String, Object> json) { return new AggregatedMessage(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** The path of its folder. */
  public Optional<String> path() { return text("Path"); }

  /** The items. */
  public List<MessageItem> messageItems() { return objects("MessageItems", MessageItem::of); }
}
