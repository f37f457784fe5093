package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something that is done to a device; it goes on at the service after it was asked for. */
public final class MachineAction extends JsonModel {
  private static final Set<MachineActionStatus> FINAL =
      Set.of(MachineActionStatus.SUCCEEDED, MachineActionStatus.FAILED, MachineActionStatus.TIMED_OUT, MachineActionStatus.CANCELLED);

  private MachineAction(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MachineAction of(Map<String, Object> json) { return new MachineAction(json); }

  /** Identifier, a GUID. */
  public String id() { return required("id"); }

  /** What is done. */
  public Optional<MachineActionType> type() { return open("type", MachineActionType::of); }

  /** Title in the portal. */
  public Optional<String> title() { return text("title"); }

  /** How far it goes: an {@link IsolationType} or a {@link ScanType}, by what is done. */
  public Optional<String> scope() { return text("scope"); }

  /** Who asked for it. */
  public Optional<String> requestor() { return text("requestor"); }

  /** Why. */
  public Optional<String> requestorComment() { return text("requestorComment"); }

  /** Where it was asked for, such as {@code PublicApi}; seen, not documented. */
  public Optional<String> requestSource() { return text("requestSource"); }

  /** How it stands. */
  public Optional<MachineActionStatus> status() { return open("status", MachineActionStatus::of); }

  /** Device. */
  public Optional<String> machineId() { return text("machineId"); }

  /** That device's name. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** When it was asked for. */
  public Optional<Instant> creationDateTimeUtc() { return instant("creationDateTimeUtc"); }

  /** When it last changed; lists and single answers spell the member differently, and both are read. */
  public Optional<Instant> lastUpdateDateTimeUtc() { return instant("lastUpdateDateTimeUtc").or(() -> instant("lastUpdateTimeUtc")); }

  /** Who called it off. */
  public Optional<String> cancellationRequestor() { return text("cancellationRequestor"); }

  /** Why it was called off. */
  public Optional<String> cancellationComment() { return text("cancellationComment"); }

  /** When it was called off. */
  public Optional<Instant> cancellationDateTimeUtc() { return instant("cancellationDateTimeUtc"); }

  /** Error code of the device; 0 when there was none. */
  public Optional<Long> errorHResult() { return int64("errorHResult"); }

  /** Identifier at whoever asked. */
  public Optional<String> externalId() { return text("externalId"); }

  /** File that it is about. */
  public Optional<FileIdentifier> relatedFileInfo() { return object("relatedFileInfo", FileIdentifier::of); }

  /** Commands of a live response session, in the order of their numbers; empty for other actions. */
  public List<LiveResponseCommandResult> commands() { return objects("commands", LiveResponseCommandResult::of); }

  /** What to look at when it failed; seen, not documented. */
  public Optional<String> troubleshootInfo() { return text("troubleshootInfo"); }

  /** Whether it has reached one of its four last states. A state that this version does not know is not one. */
  public boolean finished() { return status().filter(FINAL::contains).isPresent(); }

  /** Whether the device has done it. */
  public boolean succeeded() { return status().filter(MachineActionStatus.SUCCEEDED::equals).isPresent(); }
}
