package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A port of a host that was seen to answer. */
public final class HostPort extends JsonModel {
  private HostPort(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostPort of(Map<String, Object> json) { return new HostPort(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** What the port was seen to say. */
  public List<HostPortBanner> banners() { return objects("banners", HostPortBanner::of); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last looked at. */
  public Optional<Instant> lastScanDateTime() { return instant("lastScanDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The port's number. */
  public Optional<Integer> port() { return int32("port"); }

  /** The protocol. */
  public Optional<HostPortProtocol> protocol() { return open("protocol", HostPortProtocol::of); }

  /** The software behind the port. */
  public List<HostPortComponent> services() { return objects("services", HostPortComponent::of); }

  /** Whether it was open. */
  public Optional<HostPortStatus> status() { return open("status", HostPortStatus::of); }

  /** How often it was seen. */
  public Optional<Integer> timesObserved() { return int32("timesObserved"); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }

  /** The certificate it presented last; only when asked for with {@code $expand}. */
  public Optional<SslCertificate> mostRecentSslCertificate() { return object("mostRecentSslCertificate", SslCertificate::of); }
}
