/** Sentinel: incidents, rules, watchlists and threat intelligence of a workspace. */
module io.github.connectedsecurity.sentinel {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.sentinel;
}
