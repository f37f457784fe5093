/** Defender for Cloud: posture, compliance and alerts of Azure resources. */
module io.github.connectedsecurity.securitycenter {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.securitycenter;
}
