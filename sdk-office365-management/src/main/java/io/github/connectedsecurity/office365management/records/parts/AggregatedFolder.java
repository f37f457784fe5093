package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with the items that were reached in it. */
public final class AggregatedFolder extends JsonModel {
  private AggregatedFolder(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AggregatedFolder of(Map<String, Object> json) { return new AggregatedFolder(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** Its path. */
  public Optional<String> path() { return text("Path"); }

  /** The items. */
  public List<FolderItem> folderItems() { return objects("FolderItems", FolderItem::of); }
}
