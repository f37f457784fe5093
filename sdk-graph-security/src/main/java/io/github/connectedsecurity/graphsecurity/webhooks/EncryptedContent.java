package io.github.connectedsecurity.graphsecurity.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The changed resource, encrypted for the subscription's certificate. */
public final class EncryptedContent extends JsonModel {
  private EncryptedContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EncryptedContent of(Map<String, Object> json) { return new EncryptedContent(json); }

  /** The resource's JSON, encrypted with AES, in Base64. */
  public Optional<String> data() { return text("data"); }

  /** The key of that, encrypted for the certificate, in Base64. */
  public Optional<String> dataKey() { return text("dataKey"); }

  /** A seal over the encrypted data, made with the same key, in Base64. */
  public Optional<String> dataSignature() { return text("dataSignature"); }

  /** The name that the subscription gave to the certificate. */
  public Optional<String> encryptionCertificateId() { return text("encryptionCertificateId"); }

  /** The certificate's SHA-1 fingerprint in hexadecimal digits. */
  public Optional<String> encryptionCertificateThumbprint() { return text("encryptionCertificateThumbprint"); }
}
