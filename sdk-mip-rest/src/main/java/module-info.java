/** sdk-mip-rest/src/main/java/io/github/connectedsecurity/mip */
module io.github.connectedsecurity.mip {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
