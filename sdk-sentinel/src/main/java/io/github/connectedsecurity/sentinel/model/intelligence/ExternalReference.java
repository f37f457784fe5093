package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where to read more. */
public final class ExternalReference extends JsonModel {
  private ExternalReference(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExternalReference of(Map<String, Object> json) { return new ExternalReference(json); }

  /** What is to be read there. */
  public Optional<String> description() { return text("description"); }

  /** Its id there. */
  public Optional<String> externalId() { return text("externalId"); }

  /** Who wrote it. */
  public Optional<String> sourceName() { return text("sourceName"); }

  /** Where it is. */
  public Optional<String> url() { return text("url"); }

  /** Its hashes by algorithm. */
  public Map<String, Object> hashes() { return bag("hashes"); }
}
