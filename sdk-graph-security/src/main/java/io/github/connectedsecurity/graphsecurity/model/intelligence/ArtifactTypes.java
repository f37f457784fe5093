package io.github.connectedsecurity.graphsecurity.model.intelligence;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link Artifact}, whose initialisation must not need its subclasses. */
final class ArtifactTypes {
  private static final Map<String, Function<Map<String, Object>, Artifact>> VIEWS = Map.ofEntries(
      Map.entry("host", Host::new),
      Map.entry("hostcomponent", HostComponent::of),
      Map.entry("hostcookie", HostCookie::of),
      Map.entry("hostname", Hostname::of),
      Map.entry("hostsslcertificate", HostSslCertificate::of),
      Map.entry("hosttracker", HostTracker::of),
      Map.entry("ipaddress", IpAddress::of),
      Map.entry("passivednsrecord", PassiveDnsRecord::of),
      Map.entry("sslcertificate", SslCertificate::of),
      Map.entry("unclassifiedartifact", UnclassifiedArtifact::of));

  private ArtifactTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, Artifact> named(String type) { return VIEWS.getOrDefault(type, Artifact::new); }
}
