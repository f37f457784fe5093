package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A pass that an administrator issued. */
public final class TemporaryAccessPassMethod extends AuthenticationMethod {
  private TemporaryAccessPassMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TemporaryAccessPassMethod of(Map<String, Object> json) { return new TemporaryAccessPassMethod(json); }

  /** Whether it can be used now. */
  public Optional<Boolean> isUsable() { return bool("isUsable"); }

  /** Whether it is spent after one use. */
  public Optional<Boolean> isUsableOnce() { return bool("isUsableOnce"); }

  /** How long it lasts, in minutes. */
  public Optional<Integer> lifetimeInMinutes() { return int32("lifetimeInMinutes"); }

  /** Why it can or cannot be used. */
  public Optional<String> methodUsabilityReason() { return text("methodUsabilityReason"); }

  /** When it begins to last. */
  public Optional<Instant> startDateTime() { return instant("startDateTime"); }

  /** The pass; told at its making only. */
  public Optional<String> temporaryAccessPass() { return text("temporaryAccessPass"); }
}
