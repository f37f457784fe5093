package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A family of authentication methods. */
public record BaseAuthenticationMethod(String value) implements OpenValue {
  private static final KnownValues<BaseAuthenticationMethod> KNOWN = new KnownValues<>(BaseAuthenticationMethod::new);

  /** Password. */
  public static final BaseAuthenticationMethod PASSWORD = KNOWN.add("password");
  /** Phone call. */
  public static final BaseAuthenticationMethod VOICE = KNOWN.add("voice");
  /** Hardware token with codes. */
  public static final BaseAuthenticationMethod HARDWARE_OATH = KNOWN.add("hardwareOath");
  /** App with codes. */
  public static final BaseAuthenticationMethod SOFTWARE_OATH = KNOWN.add("softwareOath");
  /** Text message. */
  public static final BaseAuthenticationMethod SMS = KNOWN.add("sms");
  /** Passkey or security key. */
  public static final BaseAuthenticationMethod FIDO2 = KNOWN.add("fido2");
  /** Windows Hello for Business. */
  public static final BaseAuthenticationMethod WINDOWS_HELLO_FOR_BUSINESS = KNOWN.add("windowsHelloForBusiness");
  /** Microsoft Authenticator. */
  public static final BaseAuthenticationMethod MICROSOFT_AUTHENTICATOR = KNOWN.add("microsoftAuthenticator");
  /** Temporary access pass. */
  public static final BaseAuthenticationMethod TEMPORARY_ACCESS_PASS = KNOWN.add("temporaryAccessPass");
  /** Mail. */
  public static final BaseAuthenticationMethod EMAIL = KNOWN.add("email");
  /** Certificate. */
  public static final BaseAuthenticationMethod X509_CERTIFICATE = KNOWN.add("x509Certificate");
  /** Another identity provider. */
  public static final BaseAuthenticationMethod FEDERATION = KNOWN.add("federation");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final BaseAuthenticationMethod UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** QR code with a PIN. */
  public static final BaseAuthenticationMethod QR_CODE_PIN = KNOWN.add("qrCodePin");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static BaseAuthenticationMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<BaseAuthenticationMethod> known() { return KNOWN.all(); }
}
