package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A phone. */
public final class PhoneAuthenticationMethod extends AuthenticationMethod {
  private PhoneAuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PhoneAuthenticationMethod of(Map<String, Object> json) { return new PhoneAuthenticationMethod(json); }

  /** The number. */
  public Optional<String> phoneNumber() { return text("phoneNumber"); }

  /** Which of the user's phones. */
  public Optional<PhoneType> phoneType() { return open("phoneType", PhoneType::of); }

  /** Whether it can be used to sign in by text message. */
  public Optional<SmsSignInState> smsSignInState() { return open("smsSignInState", SmsSignInState::of); }
}
