package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What samples tell of a location; its schema is empty. */
public final class AscLocationProperties extends JsonModel {
  private AscLocationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AscLocationProperties of(Map<String, Object> json) { return new AscLocationProperties(json); }

  /** The region, as paths want it. */
  public Optional<String> homeRegionName() { return text("homeRegionName"); }
}
