package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A link. */
public final class UrlEntity extends InvestigationEntity {
  private UrlEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UrlEntity of(Map<String, Object> json) { return new UrlEntity(json); }

  /** Where it leads. */
  public Optional<String> url() { return text("Url"); }
}
