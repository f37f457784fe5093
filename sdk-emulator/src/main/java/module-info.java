/** sdk-emulator/src/main/java/io/github/connectedsecurity/emulator */
module io.github.connectedsecurity.emulator {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
