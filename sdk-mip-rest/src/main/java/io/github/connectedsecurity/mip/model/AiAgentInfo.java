package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An agent. */
public final class AiAgentInfo extends JsonModel {
  private AiAgentInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AiAgentInfo of(Map<String, Object> json) { return new AiAgentInfo(json); }

  /** Its identifier. */
  public Optional<String> identifier() { return text("identifier"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }

  /** The blueprint that it was made from. */
  public Optional<String> blueprintId() { return text("blueprintId"); }
}
