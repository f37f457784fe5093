/** sdk-defender/src/main/java/io/github/connectedsecurity/defender */
module io.github.connectedsecurity.defender {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
