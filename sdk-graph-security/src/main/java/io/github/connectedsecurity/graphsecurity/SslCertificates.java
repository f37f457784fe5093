package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Host;
import io.github.connectedsecurity.graphsecurity.model.intelligence.SslCertificate;
import java.util.function.Consumer;

/** Certificates that have been seen on the internet. */
public final class SslCertificates {
  private final GraphDoor door;

  SslCertificates(GraphDoor door) { this.door = door; }

  /**
   * Searches in one field, such as {@code search("admin/address/state", "WA")}. That the service
   * lists nothing without a search is presumed from the registrations of domains, where it is so.
   * {@code GET /security/threatIntelligence/sslCertificates}; {@code ThreatIntelligence.Read.All}.
   *
   * @param field the path of a member, with slashes
   */
  public Paged<SslCertificate> search(String field, String value) { return search(field, value, q -> {}); }

  /**
   * Searches in one field, with further options; {@code search} itself is already taken.
   * {@code GET /security/threatIntelligence/sslCertificates}; {@code ThreatIntelligence.Read.All}.
   *
   * @param field the path of a member, with slashes
   * @throws IllegalArgumentException when the field is no path
   */
  public Paged<SslCertificate> search(String field, String value, Consumer<ODataQuery> query) {
    String words = IntelligenceFields.search(field, value);
    return door.list(IntelligenceFields.CERTIFICATE_RULES, query.andThen(q -> q.search(words)), SslCertificate::of,
        "security/threatIntelligence/sslCertificates");
  }

  /** Reads one certificate. {@code GET /security/threatIntelligence/sslCertificates/{id}}; {@code ThreatIntelligence.Read.All}. */
  public SslCertificate get(String id) { return door.get("security/threatIntelligence/sslCertificates/{id}", id).as(SslCertificate::of); }

  /**
   * Lists the hosts that have shown a certificate.
   * {@code GET /security/threatIntelligence/sslCertificates/{id}/relatedHosts}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<Host> relatedHosts(String id) { return relatedHosts(id, q -> {}); }

  /**
   * Lists the hosts that have shown a certificate, as a query asks for.
   * {@code GET /security/threatIntelligence/sslCertificates/{id}/relatedHosts}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<Host> relatedHosts(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.HOST_LIST_RULES, query, Host::of, "security/threatIntelligence/sslCertificates/{id}/relatedHosts", id);
  }
}
