/** Entra ID Protection: users, workloads and agents at risk, and the policies that react. */
module io.github.connectedsecurity.identityprotection {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.identityprotection;
  exports io.github.connectedsecurity.identityprotection.model;
  exports io.github.connectedsecurity.identityprotection.model.access;
  exports io.github.connectedsecurity.identityprotection.model.access.requests;
  exports io.github.connectedsecurity.identityprotection.model.directory;
}
