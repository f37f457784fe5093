package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A room or another place was changed. */
public final class PlacesDirectoryRecord extends AuditRecord {
  private PlacesDirectoryRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PlacesDirectoryRecord of(Map<String, Object> json) { return new PlacesDirectoryRecord(json); }

  /** Its kind. */
  public Optional<String> placeType() { return text("PlaceType"); }

  /** What was asked for. */
  public List<NameValue> parameters() { return objects("Parameters", NameValue::of); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }
}
