package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who asked for ports to be opened. */
public final class JitRequest extends JsonModel {
  private JitRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitRequest of(Map<String, Object> json) { return new JitRequest(json); }

  /** The machines asked for. */
  public List<JitRequestedMachine> virtualMachines() { return objects("virtualMachines", JitRequestedMachine::of); }

  /** When the access starts. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** The user or application. */
  public Optional<String> requestor() { return text("requestor"); }

  /** Why, in the words of who asked. */
  public Optional<String> justification() { return text("justification"); }
}
