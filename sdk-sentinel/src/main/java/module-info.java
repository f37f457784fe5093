/** Sentinel and Log Analytics: incidents, rules, watchlists, threat intelligence, KQL queries and ingestion of logs. */
module io.github.connectedsecurity.sentinel {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.sentinel;
  exports io.github.connectedsecurity.sentinel.ingestion;
  exports io.github.connectedsecurity.sentinel.intelligence;
  exports io.github.connectedsecurity.sentinel.logs;
  exports io.github.connectedsecurity.sentinel.model;
  exports io.github.connectedsecurity.sentinel.model.automation;
  exports io.github.connectedsecurity.sentinel.model.entities;
  exports io.github.connectedsecurity.sentinel.model.hunting;
  exports io.github.connectedsecurity.sentinel.model.incidents;
  exports io.github.connectedsecurity.sentinel.model.intelligence;
  exports io.github.connectedsecurity.sentinel.model.logs;
  exports io.github.connectedsecurity.sentinel.model.rules;
  exports io.github.connectedsecurity.sentinel.model.settings;
  exports io.github.connectedsecurity.sentinel.model.watchlists;
  exports io.github.connectedsecurity.sentinel.model.workspaces;
}
