package io.github.connectedsecurity.graphsecurity.model.intelligence;

import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register of domains tells at some time. */
public abstract class WhoisBaseRecord extends JsonModel {
  WhoisBaseRecord(Map<String, Object> json) { super(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Whom to tell about abuse. */
  public Optional<WhoisContact> abuse() { return object("abuse", WhoisContact::of); }

  /** Who administers it. */
  public Optional<WhoisContact> admin() { return object("admin", WhoisContact::of); }

  /** Whom to ask about bills. */
  public Optional<WhoisContact> billing() { return object("billing", WhoisContact::of); }

  /** What may be done with the domain, as the register puts it. */
  public Optional<String> domainStatus() { return text("domainStatus"); }

  /** When it ends. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdateDateTime() { return instant("lastUpdateDateTime"); }

  /** The servers that answer for it. */
  public List<WhoisNameserver> nameservers() { return objects("nameservers", WhoisNameserver::of); }

  /** The network's operations centre. */
  public Optional<WhoisContact> noc() { return object("noc", WhoisContact::of); }

  /** The register's answer as it came. */
  public Optional<String> rawWhoisText() { return text("rawWhoisText"); }

  /** Who registered it. */
  public Optional<WhoisContact> registrant() { return object("registrant", WhoisContact::of); }

  /** Through whom it was registered. */
  public Optional<WhoisContact> registrar() { return object("registrar", WhoisContact::of); }

  /** When it was registered. */
  public Optional<Instant> registrationDateTime() { return instant("registrationDateTime"); }

  /** Whom to ask about technical matters. */
  public Optional<WhoisContact> technical() { return object("technical", WhoisContact::of); }

  /** The register's server. */
  public Optional<String> whoisServer() { return text("whoisServer"); }

  /** Whom the register names for the zone. */
  public Optional<WhoisContact> zone() { return object("zone", WhoisContact::of); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }
}
