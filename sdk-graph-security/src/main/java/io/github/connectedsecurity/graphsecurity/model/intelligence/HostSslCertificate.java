package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A certificate that a host was seen to present. */
public final class HostSslCertificate extends Artifact {
  private HostSslCertificate(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HostSslCertificate of(Map<String, Object> json) { return new HostSslCertificate(json); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The ports it was presented on. */
  public List<HostSslCertificatePort> ports() { return objects("ports", HostSslCertificatePort::of); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }

  /** The certificate; often with its id only. */
  public Optional<SslCertificate> sslCertificate() { return object("sslCertificate", SslCertificate::of); }
}
