/** Defender for Cloud Apps: activities, alerts and files of cloud applications. */
module io.github.connectedsecurity.cloudappsecurity {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.cloudappsecurity;
  exports io.github.connectedsecurity.cloudappsecurity.filters;
  exports io.github.connectedsecurity.cloudappsecurity.model;
  exports io.github.connectedsecurity.cloudappsecurity.model.discovery;
}
