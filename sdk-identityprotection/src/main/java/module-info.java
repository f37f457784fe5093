/** sdk-identityprotection/src/main/java/io/github/connectedsecurity/identityprotection */
module io.github.connectedsecurity.identityprotection {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
