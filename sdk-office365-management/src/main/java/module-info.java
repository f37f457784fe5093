/** sdk-office365-management/src/main/java/io/github/connectedsecurity/office365management */
module io.github.connectedsecurity.office365management {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;
}
