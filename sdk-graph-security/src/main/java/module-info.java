/** sdk-graph-security/src/main/java/io/github/connectedsecurity/graphsecurity */
module io.github.connectedsecurity.graphsecurity {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
