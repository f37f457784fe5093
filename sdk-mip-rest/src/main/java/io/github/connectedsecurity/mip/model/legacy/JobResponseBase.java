package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.ProcessingError;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A job of the data classification API that was never documented. */
public class JobResponseBase extends JsonModel {
  JobResponseBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static JobResponseBase of(Map<String, Object> json) { return JobResponseBaseTypes.named(typeName(json)).apply(json); }

  /** Its identifier. */
  public Optional<String> id() { return text("id"); }

  /** When it was asked for. */
  public Optional<Instant> creationDateTime() { return instant("creationDateTime"); }

  /** When it began. */
  public Optional<Instant> startDateTime() { return instant("startDateTime"); }

  /** When it ended. */
  public Optional<Instant> endDateTime() { return instant("endDateTime"); }

  /** Where it stands. */
  public Optional<String> status() { return text("status"); }

  /** What it does. */
  public Optional<String> type() { return text("type"); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** The user. */
  public Optional<String> userId() { return text("userId"); }

  /** Why it failed. */
  public Optional<ProcessingError> error() { return object("error", ProcessingError::of); }
}
