package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom a certificate names, be it as its owner or its issuer. */
public final class SslCertificateEntity extends JsonModel {
  private SslCertificateEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SslCertificateEntity of(Map<String, Object> json) { return new SslCertificateEntity(json); }

  /** The address. */
  public Optional<PhysicalAddress> address() { return object("address", PhysicalAddress::of); }

  /** The other names that the certificate is good for. */
  public List<String> alternateNames() { return texts("alternateNames"); }

  /** The common name. */
  public Optional<String> commonName() { return text("commonName"); }

  /** The mail address. */
  public Optional<String> email() { return text("email"); }

  /** The given name. */
  public Optional<String> givenName() { return text("givenName"); }

  /** The organisation. */
  public Optional<String> organizationName() { return text("organizationName"); }

  /** The part of the organisation. */
  public Optional<String> organizationUnitName() { return text("organizationUnitName"); }

  /** The serial number. */
  public Optional<String> serialNumber() { return text("serialNumber"); }

  /** The surname. */
  public Optional<String> surname() { return text("surname"); }
}
