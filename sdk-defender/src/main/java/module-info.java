/** Defender for Endpoint and Defender XDR: devices, actions on them, indicators, weaknesses, hunting and incidents. */
module io.github.connectedsecurity.defender {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.defender;
  exports io.github.connectedsecurity.defender.model;
  exports io.github.connectedsecurity.defender.model.incidents;
  exports io.github.connectedsecurity.defender.model.scans;
  exports io.github.connectedsecurity.defender.model.vulnerabilities;
}
