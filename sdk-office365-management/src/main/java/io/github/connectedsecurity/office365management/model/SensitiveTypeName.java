package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The name of a kind of sensitive information, in the language asked for. */
public final class SensitiveTypeName extends JsonModel {
  private SensitiveTypeName(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveTypeName of(Map<String, Object> json) { return new SensitiveTypeName(json); }

  /** The identifier that records of data loss prevention carry as their sensitive type. */
  public Optional<String> id() { return text("id"); }

  /** The name for people. */
  public Optional<String> name() { return text("name"); }
}
