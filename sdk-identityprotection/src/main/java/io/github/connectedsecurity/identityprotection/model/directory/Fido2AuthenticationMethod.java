package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A passkey or security key. */
public final class Fido2AuthenticationMethod extends AuthenticationMethod {
  private Fido2AuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Fido2AuthenticationMethod of(Map<String, Object> json) { return new Fido2AuthenticationMethod(json); }

  /** The make. */
  public Optional<String> aaGuid() { return text("aaGuid"); }

  /** The certificates that prove the make. */
  public List<String> attestationCertificates() { return texts("attestationCertificates"); }

  /** Whether the make is proven. */
  public Optional<AttestationLevel> attestationLevel() { return open("attestationLevel", AttestationLevel::of); }

  /** The name that the user gave. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The make in words. */
  public Optional<String> model() { return text("model"); }

  /** Whether it can leave its device. */
  public Optional<PasskeyType> passkeyType() { return open("passkeyType", PasskeyType::of); }

  /** The key; sent at its registration only. */
  public Map<String, Object> publicKeyCredential() { return bag("publicKeyCredential"); }
}
