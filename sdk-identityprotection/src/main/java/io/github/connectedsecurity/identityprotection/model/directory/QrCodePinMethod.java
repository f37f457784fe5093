package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A QR code with a PIN. */
public final class QrCodePinMethod extends AuthenticationMethod {
  private QrCodePinMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static QrCodePinMethod of(Map<String, Object> json) { return new QrCodePinMethod(json); }

  /** The PIN's properties; never the PIN. */
  public Map<String, Object> pin() { return bag("pin"); }

  /** The lasting code's properties. */
  public Map<String, Object> standardQRCode() { return bag("standardQRCode"); }

  /** The passing code's properties. */
  public Map<String, Object> temporaryQRCode() { return bag("temporaryQRCode"); }
}
