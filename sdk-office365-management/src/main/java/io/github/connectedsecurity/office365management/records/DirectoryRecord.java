package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Something was changed in the directory. */
public final class DirectoryRecord extends EntraRecord {
  private DirectoryRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DirectoryRecord of(Map<String, Object> json) { return new DirectoryRecord(json); }
}
