package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A certificate for transport security. */
public final class SslCertificate extends Artifact {
  private SslCertificate(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static SslCertificate of(Map<String, Object> json) { return new SslCertificate(json); }

  /** When it ends. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** The certificate's fingerprint. */
  public Optional<String> fingerprint() { return text("fingerprint"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was issued. */
  public Optional<Instant> issueDateTime() { return instant("issueDateTime"); }

  /** Who issued it. */
  public Optional<SslCertificateEntity> issuer() { return object("issuer", SslCertificateEntity::of); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The serial number. */
  public Optional<String> serialNumber() { return text("serialNumber"); }

  /** The SHA-1 hash. */
  public Optional<String> sha1() { return text("sha1"); }

  /** The subject. */
  public Optional<SslCertificateEntity> subject() { return object("subject", SslCertificateEntity::of); }

  /** The hosts that presented it; only when asked for. */
  public List<Host> relatedHosts() { return objects("relatedHosts", Host::of); }
}
