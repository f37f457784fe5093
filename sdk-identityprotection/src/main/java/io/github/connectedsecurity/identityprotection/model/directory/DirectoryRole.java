package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A role in the directory that somebody holds. */
public final class DirectoryRole extends DirectoryObject {
  private DirectoryRole(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DirectoryRole of(Map<String, Object> json) { return new DirectoryRole(json); }

  /** What it may do. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The template: what conditional access names roles by. */
  public Optional<String> roleTemplateId() { return text("roleTemplateId"); }
}
