package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A Microsoft Teams team made for an incident. */
public final class TeamInformation extends JsonModel {
  private TeamInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TeamInformation of(Map<String, Object> json) { return new TeamInformation(json); }

  /** The team's id in Teams. */
  public Optional<String> teamId() { return text("teamId"); }

  /** Link to its first channel. */
  public Optional<String> primaryChannelUrl() { return text("primaryChannelUrl"); }

  /** When the team was made. */
  public Optional<Instant> teamCreationTimeUtc() { return instant("teamCreationTimeUtc"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }
}
