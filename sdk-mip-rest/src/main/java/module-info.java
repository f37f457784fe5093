/** Information Protection over REST, and labels in local files. */
module io.github.connectedsecurity.mip {
  requires transitive io.github.connectedsecurity.core;
  requires java.xml;
  requires static org.apache.pdfbox;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.mip;
  exports io.github.connectedsecurity.mip.metadata;
  exports io.github.connectedsecurity.mip.model;
  exports io.github.connectedsecurity.mip.model.labeling;
  exports io.github.connectedsecurity.mip.model.legacy;
}
