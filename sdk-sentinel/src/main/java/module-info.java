/** sdk-sentinel/src/main/java/io/github/connectedsecurity/sentinel */
module io.github.connectedsecurity.sentinel {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
