package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a phone can be used to sign in by text message. */
public record SmsSignInState(String value) implements OpenValue {
  private static final KnownValues<SmsSignInState> KNOWN = new KnownValues<>(SmsSignInState::new);

  /** Not with this kind of phone. */
  public static final SmsSignInState NOT_SUPPORTED = KNOWN.add("notSupported");
  /** Not by policy. */
  public static final SmsSignInState NOT_ALLOWED_BY_POLICY = KNOWN.add("notAllowedByPolicy");
  /** Not switched on. */
  public static final SmsSignInState NOT_ENABLED = KNOWN.add("notEnabled");
  /** Not while others have the same number. */
  public static final SmsSignInState PHONE_NUMBER_NOT_UNIQUE = KNOWN.add("phoneNumberNotUnique");
  /** It can. */
  public static final SmsSignInState READY = KNOWN.add("ready");
  /** Not set up. */
  public static final SmsSignInState NOT_CONFIGURED = KNOWN.add("notConfigured");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final SmsSignInState UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SmsSignInState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SmsSignInState> known() { return KNOWN.all(); }
}
