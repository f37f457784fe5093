/** Defender for Endpoint: devices, actions on them, indicators and vulnerabilities. */
module io.github.connectedsecurity.defender {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.defender;
}
