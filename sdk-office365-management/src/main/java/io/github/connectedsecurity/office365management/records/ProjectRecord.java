package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Something was done in Project. */
public final class ProjectRecord extends SharePointRecord {
  private ProjectRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProjectRecord of(Map<String, Object> json) { return new ProjectRecord(json); }

  /** The kind of thing, such as Timesheet. */
  public Optional<String> entity() { return text("Entity"); }

  /** What was done with it. */
  public Optional<String> action() { return text("Action"); }

  /** The resource in whose name it was done. */
  public Optional<String> onBehalfOfResId() { return text("OnBehalfOfResId"); }
}
