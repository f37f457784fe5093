/** Entra ID Protection: users and service principals at risk, and the policies that react. */
module io.github.connectedsecurity.identityprotection {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.identityprotection;
}
