package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A mail address with its name. */
public final class EmailAddress extends JsonModel {
  private EmailAddress(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailAddress of(Map<String, Object> json) { return new EmailAddress(json); }

  /** The address. */
  public Optional<String> address() { return text("Address"); }

  /** The name shown. */
  public Optional<String> name() { return text("Name"); }
}
