/** Defender for Cloud: posture, compliance and alerts of Azure resources. */
module io.github.connectedsecurity.securitycenter {
  requires transitive io.github.connectedsecurity.core;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.securitycenter;
  exports io.github.connectedsecurity.securitycenter.model;
  exports io.github.connectedsecurity.securitycenter.model.access;
  exports io.github.connectedsecurity.securitycenter.model.alerts;
  exports io.github.connectedsecurity.securitycenter.model.compliance;
  exports io.github.connectedsecurity.securitycenter.model.governance;
  exports io.github.connectedsecurity.securitycenter.model.network;
  exports io.github.connectedsecurity.securitycenter.model.posture;
  exports io.github.connectedsecurity.securitycenter.model.settings;
  exports io.github.connectedsecurity.securitycenter.model.workloads;
}
