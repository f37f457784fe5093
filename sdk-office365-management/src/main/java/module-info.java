/** The Office 365 Management Activity API: audit and DLP records. */
module io.github.connectedsecurity.office365management {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.office365management;
}
