package io.github.connectedsecurity.graphsecurity.model.submissions;

import io.github.connectedsecurity.core.json.JsonBody;

/** Settings for what happens to mail that users report; those not set are left alone. */
public final class EmailThreatSubmissionPolicySettings extends JsonBody<EmailThreatSubmissionPolicySettings> {
  private EmailThreatSubmissionPolicySettings() {}

  /** Starts with nothing set. */
  public static EmailThreatSubmissionPolicySettings create() { return new EmailThreatSubmissionPolicySettings(); }

  /** The address that notifications come from. */
  public EmailThreatSubmissionPolicySettings customizedNotificationSenderEmailAddress(String customizedNotificationSenderEmailAddress) {
    return set("customizedNotificationSenderEmailAddress", customizedNotificationSenderEmailAddress);
  }

  /** The address that reports go to. */
  public EmailThreatSubmissionPolicySettings customizedReportRecipientEmailAddress(String customizedReportRecipientEmailAddress) {
    return set("customizedReportRecipientEmailAddress", customizedReportRecipientEmailAddress);
  }

  /** Whether users may choose to always report. */
  public EmailThreatSubmissionPolicySettings isAlwaysReportEnabledForUsers(boolean isAlwaysReportEnabledForUsers) {
    return set("isAlwaysReportEnabledForUsers", isAlwaysReportEnabledForUsers);
  }

  /** Whether users are asked before something is reported. */
  public EmailThreatSubmissionPolicySettings isAskMeEnabledForUsers(boolean isAskMeEnabledForUsers) {
    return set("isAskMeEnabledForUsers", isAskMeEnabledForUsers);
  }

  /** Whether users see a text of one's own before they report. */
  public EmailThreatSubmissionPolicySettings isCustomizedMessageEnabled(boolean isCustomizedMessageEnabled) {
    return set("isCustomizedMessageEnabled", isCustomizedMessageEnabled);
  }

  /** Whether users see a text of one's own after they reported phishing. */
  public EmailThreatSubmissionPolicySettings isCustomizedMessageEnabledForPhishing(boolean isCustomizedMessageEnabledForPhishing) {
    return set("isCustomizedMessageEnabledForPhishing", isCustomizedMessageEnabledForPhishing);
  }

  /** Whether notifications come from an address of one's own. */
  public EmailThreatSubmissionPolicySettings isCustomizedNotificationSenderEnabled(boolean isCustomizedNotificationSenderEnabled) {
    return set("isCustomizedNotificationSenderEnabled", isCustomizedNotificationSenderEnabled);
  }

  /** Whether users may choose to never report. */
  public EmailThreatSubmissionPolicySettings isNeverReportEnabledForUsers(boolean isNeverReportEnabledForUsers) {
    return set("isNeverReportEnabledForUsers", isNeverReportEnabledForUsers);
  }

  /** Whether notifications carry the organisation's logo. */
  public EmailThreatSubmissionPolicySettings isOrganizationBrandingEnabled(boolean isOrganizationBrandingEnabled) {
    return set("isOrganizationBrandingEnabled", isOrganizationBrandingEnabled);
  }

  /** Whether users may report from quarantine. */
  public EmailThreatSubmissionPolicySettings isReportFromQuarantineEnabled(boolean isReportFromQuarantineEnabled) {
    return set("isReportFromQuarantineEnabled", isReportFromQuarantineEnabled);
  }

  /** Whether reports go to an address of one's own. */
  public EmailThreatSubmissionPolicySettings isReportToCustomizedEmailAddressEnabled(boolean isReportToCustomizedEmailAddressEnabled) {
    return set("isReportToCustomizedEmailAddressEnabled", isReportToCustomizedEmailAddressEnabled);
  }

  /** Whether reports go to Microsoft. */
  public EmailThreatSubmissionPolicySettings isReportToMicrosoftEnabled(boolean isReportToMicrosoftEnabled) {
    return set("isReportToMicrosoftEnabled", isReportToMicrosoftEnabled);
  }

  /** Whether users are told the result. */
  public EmailThreatSubmissionPolicySettings isReviewEmailNotificationEnabled(boolean isReviewEmailNotificationEnabled) {
    return set("isReviewEmailNotificationEnabled", isReviewEmailNotificationEnabled);
  }
}
