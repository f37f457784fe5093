package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one command of a session. */
public final class LiveResponseCommandResult extends JsonModel {
  private LiveResponseCommandResult(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LiveResponseCommandResult of(Map<String, Object> json) { return new LiveResponseCommandResult(json); }

  /** Position in the session, from 0; what the download of its result asks for. */
  public Optional<Integer> index() { return int32("index"); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("startTime"); }

  /** When it ended. */
  public Optional<Instant> endTime() { return instant("endTime"); }

  /** How it stands. */
  public Optional<LiveResponseCommandStatus> commandStatus() { return open("commandStatus", LiveResponseCommandStatus::of); }

  /** What went wrong. */
  public List<String> errors() { return texts("errors"); }

  /** The command itself. */
  public Optional<LiveResponseCommand> command() { return object("command", LiveResponseCommand::of); }
}
