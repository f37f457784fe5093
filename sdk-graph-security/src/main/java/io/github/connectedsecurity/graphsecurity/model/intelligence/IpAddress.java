package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A host with an address. */
public final class IpAddress extends Host {
  private IpAddress(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static IpAddress of(Map<String, Object> json) { return new IpAddress(json); }

  /** The network that announces the address. */
  public Optional<AutonomousSystem> autonomousSystem() { return object("autonomousSystem", AutonomousSystem::of); }

  /** The country or region. */
  public Optional<String> countryOrRegion() { return text("countryOrRegion"); }

  /** Who runs the address. */
  public Optional<String> hostingProvider() { return text("hostingProvider"); }

  /** The block of addresses it belongs to. */
  public Optional<String> netblock() { return text("netblock"); }
}
