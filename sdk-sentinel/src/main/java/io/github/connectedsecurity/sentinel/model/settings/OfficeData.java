package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The streams of Microsoft 365. */
public final class OfficeData extends JsonModel {
  private OfficeData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OfficeData of(Map<String, Object> json) { return new OfficeData(json); }

  /** Mail. */
  public Optional<DataTypeState> exchange() { return object("exchange", DataTypeState::of); }

  /** Files. */
  public Optional<DataTypeState> sharePoint() { return object("sharePoint", DataTypeState::of); }

  /** Chats and meetings. */
  public Optional<DataTypeState> teams() { return object("teams", DataTypeState::of); }
}
