/** Information Protection over REST: labels, their evaluation and assignment. */
module io.github.connectedsecurity.mip {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.mip;
}
