package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A process that took part in a legacy alert. */
public final class LegacyProcess extends JsonModel {
  private LegacyProcess(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LegacyProcess of(Map<String, Object> json) { return new LegacyProcess(json); }

  /** The account's name, without its domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** The whole command line, which may hold secrets. */
  public Optional<String> commandLine() { return text("commandLine"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The file's hash. */
  public Optional<LegacyFileHash> fileHash() { return object("fileHash", LegacyFileHash::of); }

  /** How far Windows trusted the process. */
  public Optional<ProcessIntegrityLevel> integrityLevel() { return open("integrityLevel", ProcessIntegrityLevel::of); }

  /** Whether it ran with raised rights. */
  public Optional<Boolean> isElevated() { return bool("isElevated"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** When the parent process started. */
  public Optional<Instant> parentProcessCreatedDateTime() { return instant("parentProcessCreatedDateTime"); }

  /** The parent process by number. */
  public Optional<Integer> parentProcessId() { return int32("parentProcessId"); }

  /** The parent process by name. */
  public Optional<String> parentProcessName() { return text("parentProcessName"); }

  /** The program's path. */
  public Optional<String> path() { return text("path"); }

  /** The process by number. */
  public Optional<Integer> processId() { return int32("processId"); }
}
