package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A message that holds another. */
public final class ExchangeMessage extends JsonModel {
  private ExchangeMessage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeMessage of(Map<String, Object> json) { return new ExchangeMessage(json); }

  /** Its id in the store. */
  public Optional<String> id() { return text("Id"); }

  /** The path of its folder. */
  public Optional<String> path() { return text("Path"); }
}
