package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An automated investigation. */
public final class Investigation extends JsonModel {
  private Investigation(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Investigation of(Map<String, Object> json) { return new Investigation(json); }

  /** Number, as text. */
  public String id() { return required("id"); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("startTime"); }

  /** When it ended. */
  public Optional<Instant> endTime() { return instant("endTime"); }

  /** How it stands. */
  public Optional<InvestigationState> state() { return open("state", InvestigationState::of); }

  /** Who stopped it. */
  public Optional<String> cancelledBy() { return text("cancelledBy"); }

  /** More about its state. */
  public Optional<String> statusDetails() { return text("statusDetails"); }

  /** Device that is investigated. */
  public Optional<String> machineId() { return text("machineId"); }

  /** That device's name. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** Alert that started it. */
  public Optional<String> triggeringAlertId() { return text("triggeringAlertId"); }
}
