/** Alerts, incidents and what else Microsoft Graph offers under {@code /security}. */
module io.github.connectedsecurity.graphsecurity {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.graphsecurity;
  exports io.github.connectedsecurity.graphsecurity.model;
  exports io.github.connectedsecurity.graphsecurity.webhooks;
}
