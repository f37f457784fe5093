package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who made and changed a standard or an assignment. */
public final class StandardMetadata extends JsonModel {
  private StandardMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StandardMetadata of(Map<String, Object> json) { return new StandardMetadata(json); }

  /** Its maker. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** When it was made. */
  public Optional<Instant> createdOn() { return instant("createdOn"); }

  /** Who changed it last. */
  public Optional<String> lastUpdatedBy() { return text("lastUpdatedBy"); }

  /** When it was last changed. */
  public Optional<Instant> lastUpdatedOn() { return instant("lastUpdatedOn"); }
}
