package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What happens to mail that users report. */
public final class EmailThreatSubmissionPolicy extends JsonModel {
  private EmailThreatSubmissionPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailThreatSubmissionPolicy of(Map<String, Object> json) { return new EmailThreatSubmissionPolicy(json); }

  /** Always {@code DefaultReportSubmissionPolicy}. */
  public String id() { return required("id"); }

  /** The address that notifications come from. */
  public Optional<String> customizedNotificationSenderEmailAddress() { return text("customizedNotificationSenderEmailAddress"); }

  /** The address that reports go to. */
  public Optional<String> customizedReportRecipientEmailAddress() { return text("customizedReportRecipientEmailAddress"); }

  /** Whether users may choose to always report. */
  public Optional<Boolean> isAlwaysReportEnabledForUsers() { return bool("isAlwaysReportEnabledForUsers"); }

  /** Whether users are asked before something is reported. */
  public Optional<Boolean> isAskMeEnabledForUsers() { return bool("isAskMeEnabledForUsers"); }

  /** Whether users see a text of one's own before they report. */
  public Optional<Boolean> isCustomizedMessageEnabled() { return bool("isCustomizedMessageEnabled"); }

  /** Whether users see a text of one's own after they reported phishing. */
  public Optional<Boolean> isCustomizedMessageEnabledForPhishing() { return bool("isCustomizedMessageEnabledForPhishing"); }

  /** Whether notifications come from an address of one's own. */
  public Optional<Boolean> isCustomizedNotificationSenderEnabled() {
    return bool("isCustomizedNotificationSenderEnabled").or(() -> bool("isCustomNotificationSenderEnabled"));
  }

  /** Whether users may choose to never report. */
  public Optional<Boolean> isNeverReportEnabledForUsers() { return bool("isNeverReportEnabledForUsers"); }

  /** Whether notifications carry the organisation's logo. */
  public Optional<Boolean> isOrganizationBrandingEnabled() { return bool("isOrganizationBrandingEnabled"); }

  /** Whether users may report from quarantine. */
  public Optional<Boolean> isReportFromQuarantineEnabled() { return bool("isReportFromQuarantineEnabled"); }

  /** Whether reports go to an address of one's own. */
  public Optional<Boolean> isReportToCustomizedEmailAddressEnabled() { return bool("isReportToCustomizedEmailAddressEnabled"); }

  /** Whether reports go to Microsoft. */
  public Optional<Boolean> isReportToMicrosoftEnabled() { return bool("isReportToMicrosoftEnabled"); }

  /** Whether users are told the result. */
  public Optional<Boolean> isReviewEmailNotificationEnabled() { return bool("isReviewEmailNotificationEnabled"); }
}
