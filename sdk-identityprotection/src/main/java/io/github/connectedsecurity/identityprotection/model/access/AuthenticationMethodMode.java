package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A mode of an authentication method; several joined make a combination. */
public record AuthenticationMethodMode(String value) implements OpenValue {
  private static final KnownValues<AuthenticationMethodMode> KNOWN = new KnownValues<>(AuthenticationMethodMode::new);

  /** Password. */
  public static final AuthenticationMethodMode PASSWORD = KNOWN.add("password");
  /** Phone call. */
  public static final AuthenticationMethodMode VOICE = KNOWN.add("voice");
  /** Code of a hardware token. */
  public static final AuthenticationMethodMode HARDWARE_OATH = KNOWN.add("hardwareOath");
  /** Code of an app. */
  public static final AuthenticationMethodMode SOFTWARE_OATH = KNOWN.add("softwareOath");
  /** Text message. */
  public static final AuthenticationMethodMode SMS = KNOWN.add("sms");
  /** Passkey or security key. */
  public static final AuthenticationMethodMode FIDO2 = KNOWN.add("fido2");
  /** Windows Hello for Business, or a platform's credential. */
  public static final AuthenticationMethodMode WINDOWS_HELLO_FOR_BUSINESS = KNOWN.add("windowsHelloForBusiness");
  /** Notification of Microsoft Authenticator. */
  public static final AuthenticationMethodMode MICROSOFT_AUTHENTICATOR_PUSH = KNOWN.add("microsoftAuthenticatorPush");
  /** Sign-in by phone. */
  public static final AuthenticationMethodMode DEVICE_BASED_PUSH = KNOWN.add("deviceBasedPush");
  /** Temporary access pass for one use. */
  public static final AuthenticationMethodMode TEMPORARY_ACCESS_PASS_ONE_TIME = KNOWN.add("temporaryAccessPassOneTime");
  /** Temporary access pass for several uses. */
  public static final AuthenticationMethodMode TEMPORARY_ACCESS_PASS_MULTI_USE = KNOWN.add("temporaryAccessPassMultiUse");
  /** Code by mail. */
  public static final AuthenticationMethodMode EMAIL = KNOWN.add("email");
  /** Certificate as one factor. */
  public static final AuthenticationMethodMode X509_CERTIFICATE_SINGLE_FACTOR = KNOWN.add("x509CertificateSingleFactor");
  /** Certificate as several factors. */
  public static final AuthenticationMethodMode X509_CERTIFICATE_MULTI_FACTOR = KNOWN.add("x509CertificateMultiFactor");
  /** Another identity provider's one factor. */
  public static final AuthenticationMethodMode FEDERATED_SINGLE_FACTOR = KNOWN.add("federatedSingleFactor");
  /** Another identity provider's several factors. */
  public static final AuthenticationMethodMode FEDERATED_MULTI_FACTOR = KNOWN.add("federatedMultiFactor");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AuthenticationMethodMode UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** QR code with a PIN. */
  public static final AuthenticationMethodMode QR_CODE_PIN = KNOWN.add("qrCodePin");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AuthenticationMethodMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AuthenticationMethodMode> known() { return KNOWN.all(); }
}
