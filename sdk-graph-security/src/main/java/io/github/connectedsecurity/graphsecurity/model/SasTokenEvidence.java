package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shared access signature for Azure storage; the secret itself is never told. */
public final class SasTokenEvidence extends AlertEvidence {
  private SasTokenEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static SasTokenEvidence of(Map<String, Object> json) { return new SasTokenEvidence(json); }

  /** The addresses it may be used from, one or a range. */
  public Optional<String> allowedIpAddresses() { return text("allowedIpAddresses"); }

  /** The levels it opens: service, container or object. */
  public List<String> allowedResourceTypes() { return texts("allowedResourceTypes"); }

  /** The storage services it opens, such as blob or queue. */
  public List<String> allowedServices() { return texts("allowedServices"); }

  /** When it stops working. */
  public Optional<Instant> expiryDateTime() { return instant("expiryDateTime"); }

  /** What its bearer may do, such as read or delete. */
  public List<String> permissions() { return texts("permissions"); }

  /** Whether it works without TLS. */
  public Optional<String> protocol() { return text("protocol"); }

  /** A checksum of its signature, to recognise it by. */
  public Optional<String> signatureHash() { return text("signatureHash"); }

  /** The key it was signed with. */
  public Optional<String> signedWith() { return text("signedWith"); }

  /** When it starts working. */
  public Optional<Instant> startDateTime() { return instant("startDateTime"); }

  /** The storage account it opens. */
  public Optional<AzureResourceEvidence> storageResource() { return object("storageResource", AzureResourceEvidence::of); }
}
