/** sdk-securitycenter/src/main/java/io/github/connectedsecurity/securitycenter */
module io.github.connectedsecurity.securitycenter {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
