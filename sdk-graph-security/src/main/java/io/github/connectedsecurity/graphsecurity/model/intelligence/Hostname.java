package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A host with a name. */
public final class Hostname extends Host {
  private Hostname(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static Hostname of(Map<String, Object> json) { return new Hostname(json); }

  /** Who registered the name. */
  public Optional<String> registrant() { return text("registrant"); }

  /** Through whom the name was registered. */
  public Optional<String> registrar() { return text("registrar"); }
}
