/** The Office 365 Management Activity API: audit and DLP records. */
module io.github.connectedsecurity.office365management {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.office365management;
  exports io.github.connectedsecurity.office365management.collector;
  exports io.github.connectedsecurity.office365management.model;
  exports io.github.connectedsecurity.office365management.model.announcements;
  exports io.github.connectedsecurity.office365management.records;
  exports io.github.connectedsecurity.office365management.records.parts;
  exports io.github.connectedsecurity.office365management.records.values;
  exports io.github.connectedsecurity.office365management.webhooks;
}
