package io.github.connectedsecurity.sentinel;

/** The least built-in roles, as refusals name them. Those of Sentinel belong on the resource group. */
final class Roles {
  static final String READER = "Microsoft Sentinel Reader";
  static final String RESPONDER = "Microsoft Sentinel Responder";
  static final String CONTRIBUTOR = "Microsoft Sentinel Contributor";
  static final String PLAYBOOK_OPERATOR = "Microsoft Sentinel Playbook Operator";
  static final String LOG_READER = "Log Analytics Reader";
  static final String LOG_CONTRIBUTOR = "Log Analytics Contributor";
  static final String MONITORING_READER = "Monitoring Reader";
  static final String MONITORING_CONTRIBUTOR = "Monitoring Contributor";

  private Roles() {}
}
