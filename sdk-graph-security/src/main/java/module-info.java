/** Alerts, incidents and what else Microsoft Graph offers under {@code /security}. */
module io.github.connectedsecurity.graphsecurity {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.graphsecurity;
  exports io.github.connectedsecurity.graphsecurity.model;
  exports io.github.connectedsecurity.graphsecurity.model.actions;
  exports io.github.connectedsecurity.graphsecurity.model.audit;
  exports io.github.connectedsecurity.graphsecurity.model.detections;
  exports io.github.connectedsecurity.graphsecurity.model.emails;
  exports io.github.connectedsecurity.graphsecurity.model.hunting;
  exports io.github.connectedsecurity.graphsecurity.model.identities;
  exports io.github.connectedsecurity.graphsecurity.model.indicators;
  exports io.github.connectedsecurity.graphsecurity.model.intelligence;
  exports io.github.connectedsecurity.graphsecurity.model.legacy;
  exports io.github.connectedsecurity.graphsecurity.model.profiles;
  exports io.github.connectedsecurity.graphsecurity.model.scores;
  exports io.github.connectedsecurity.graphsecurity.model.submissions;
  exports io.github.connectedsecurity.graphsecurity.webhooks;
}
