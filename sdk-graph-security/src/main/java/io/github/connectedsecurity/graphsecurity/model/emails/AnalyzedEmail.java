package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail that passed through Defender for Office 365, with what was found out about it. */
public final class AnalyzedEmail extends JsonModel {
  private AnalyzedEmail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmail of(Map<String, Object> json) { return new AnalyzedEmail(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The alerts it belongs to. */
  public List<String> alertIds() { return texts("alertIds"); }

  /** The files attached to it. */
  public List<AnalyzedEmailAttachment> attachments() { return objects("attachments", AnalyzedEmailAttachment::of); }

  /** Whether the sender was proven. */
  public Optional<AnalyzedEmailAuthenticationDetail> authenticationDetails() { return object("authenticationDetails", AnalyzedEmailAuthenticationDetail::of); }

  /** How likely it is bulk mail, from 0 to 9. */
  public Optional<String> bulkComplaintLevel() { return text("bulkComplaintLevel"); }

  /** The kind of mail program. */
  public Optional<String> clientType() { return text("clientType"); }

  /** Words on the circumstances, such as a priority account. */
  public List<String> contexts() { return texts("contexts"); }

  /** What noticed it. */
  public List<String> detectionMethods() { return texts("detectionMethods"); }

  /** Whether it came in, went out or stayed inside. */
  public Optional<AntispamDirectionality> directionality() { return open("directionality", AntispamDirectionality::of); }

  /** The list of recipients it came through. */
  public Optional<String> distributionList() { return text("distributionList"); }

  /** Rules against the loss of data that it met. */
  public List<AnalyzedEmailDlpRuleInfo> dlpRules() { return objects("dlpRules", AnalyzedEmailDlpRuleInfo::of); }

  /** Mails of the same kind share it. */
  public Optional<String> emailClusterId() { return text("emailClusterId"); }

  /** Mail flow rules that it met. */
  public List<AnalyzedEmailExchangeTransportRuleInfo> exchangeTransportRules() {
    return objects("exchangeTransportRules", AnalyzedEmailExchangeTransportRuleInfo::of);
  }

  /** How it was forwarded. */
  public Optional<String> forwardingDetail() { return text("forwardingDetail"); }

  /** The connector it came in through. */
  public Optional<String> inboundConnectorFormattedName() { return text("inboundConnectorFormattedName"); }

  /** The identifier that the sender gave it. */
  public Optional<String> internetMessageId() { return text("internetMessageId"); }

  /** The language. */
  public Optional<String> language() { return text("language"); }

  /** Where it is now. */
  public Optional<AnalyzedEmailDeliveryDetail> latestDelivery() { return object("latestDelivery", AnalyzedEmailDeliveryDetail::of); }

  /** When it was recorded. */
  public Optional<Instant> loggedDateTime() { return instant("loggedDateTime"); }

  /** The identifier that Exchange gave it. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }

  /** Where it was put at first. */
  public Optional<AnalyzedEmailDeliveryDetail> originalDelivery() { return object("originalDelivery", AnalyzedEmailDeliveryDetail::of); }

  /** What overruled the verdict, such as a setting of the user. */
  public List<String> overrideSources() { return texts("overrideSources"); }

  /** How sure it is phishing. */
  public Optional<String> phishConfidenceLevel() { return text("phishConfidenceLevel"); }

  /** The policy that acted. */
  public Optional<String> policy() { return text("policy"); }

  /** What the policy did. */
  public Optional<String> policyAction() { return text("policyAction"); }

  /** The kind of policy that acted. */
  public Optional<String> policyType() { return text("policyType"); }

  /** What overruled the verdict in the end. */
  public Optional<String> primaryOverrideSource() { return text("primaryOverrideSource"); }

  /** Who else got it. */
  public Optional<AnalyzedEmailRecipientDetail> recipientDetail() { return object("recipientDetail", AnalyzedEmailRecipientDetail::of); }

  /** Whom it was sent to. */
  public Optional<String> recipientEmailAddress() { return text("recipientEmailAddress"); }

  /** Where answers go. */
  public Optional<String> returnPath() { return text("returnPath"); }

  /** Who sent it. */
  public Optional<AnalyzedEmailSenderDetail> senderDetail() { return object("senderDetail", AnalyzedEmailSenderDetail::of); }

  /** The size in bytes. */
  public Optional<Integer> sizeInBytes() { return int32("sizeInBytes"); }

  /** How sure it is spam. */
  public Optional<String> spamConfidenceLevel() { return text("spamConfidenceLevel"); }

  /** The subject. */
  public Optional<String> subject() { return text("subject"); }

  /** How sure the detections were. */
  public List<ThreatDetectionDetail> threatDetectionDetails() { return objects("threatDetectionDetails", ThreatDetectionDetail::of); }

  /** What kinds of threat it is. */
  public List<ThreatType> threatTypes() { return opens("threatTypes", ThreatType::of); }

  /** What happened to it, in order. */
  public List<TimelineEvent> timelineEvents() { return objects("timelineEvents", TimelineEvent::of); }

  /** The links in it. */
  public List<AnalyzedEmailUrl> urls() { return objects("urls", AnalyzedEmailUrl::of); }
}
