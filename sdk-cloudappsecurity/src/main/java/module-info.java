/** sdk-cloudappsecurity/src/main/java/io/github/connectedsecurity/cloudappsecurity */
module io.github.connectedsecurity.cloudappsecurity {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
