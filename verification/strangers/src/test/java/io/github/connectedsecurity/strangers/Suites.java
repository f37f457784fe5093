package io.github.connectedsecurity.strangers;

import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import java.time.Duration;
import java.util.List;

/** All strangers over one emulator. */
final class Suites {
  /** The emulator's page: small, so that next links are followed. */
  static final int PAGE = 20;
  static final Loopback AT = new Loopback(SecurityCloudEmulator.builder().pageSize(PAGE));
  /** Another one, of the time that credentials write into what they sign. */
  static final Loopback CREDENTIALS = new Loopback(SecurityCloudEmulator.builder().app(CredentialStranger.app()));
  /** Moves the emulator's clock past the limits of requests and to the end of actions. */
  static final Runnable LATER = () -> AT.clock.push(Duration.ofSeconds(6));

  private Suites() {}

  static List<Stranger> forJava() {
    return List.of(CredentialStranger.over(CREDENTIALS), GraphStranger.over(AT), GraphIntelligenceStranger.over(AT),
        GraphRelationsStranger.over(AT), GraphSensorsStranger.over(AT), IdentityStranger.over(AT),
        AccessStranger.over(AT), AccessDetailsStranger.over(AT),
        ProtectionStranger.over(AT), GraphMessagesStranger.over(AT), MonitorStranger.queries(AT), MonitorStranger.ingestion(AT),
        SentinelStranger.over(AT));
  }

  static List<Stranger> forNode() {
    return List.of(NodeStrangers.graph(AT), NodeStrangers.security(AT), NodeSecurityStranger.over(AT), NodeSecurityTypesStranger.over(AT));
  }
}
