package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A table of a workspace. */
public final class Table extends ArmResource {
  private Table(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Table of(Map<String, Object> json) { return new Table(json); }

  /** Columns, plan and life of a table. */
  public TableProperties properties() { return properties(TableProperties::of); }
}
