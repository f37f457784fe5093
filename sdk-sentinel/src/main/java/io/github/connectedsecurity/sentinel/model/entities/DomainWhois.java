package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is registered about a domain. */
public final class DomainWhois extends JsonModel {
  private DomainWhois(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DomainWhois of(Map<String, Object> json) { return new DomainWhois(json); }

  /** The domain asked for. */
  public Optional<String> domain() { return text("domain"); }

  /** The registry that answered. */
  public Optional<String> server() { return text("server"); }

  /** When it was registered. */
  public Optional<Instant> created() { return instant("created"); }

  /** When the entry last changed. */
  public Optional<Instant> updated() { return instant("updated"); }

  /** When the registration ends. */
  public Optional<Instant> expires() { return instant("expires"); }

  /** The entry with registrar, contacts and name servers, in no fixed form. */
  public Map<String, Object> parsedWhois() { return bag("parsedWhois"); }
}
