package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.AttachmentData;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.parts.SystemOverride;
import io.github.connectedsecurity.office365management.records.values.PolicyAction;
import io.github.connectedsecurity.office365management.records.values.ThreatPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Defender for Office 365 found a threat in a mail. */
public final class EmailThreatRecord extends AuditRecord {
  private EmailThreatRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailThreatRecord of(Map<String, Object> json) { return new EmailThreatRecord(json); }

  /** Its attachments. */
  public List<AttachmentData> attachmentData() { return objects("AttachmentData", AttachmentData::of); }

  /** Inline, Delayed or ZAP. */
  public Optional<String> detectionType() { return text("DetectionType"); }

  /** How it was found; {@link #threatsAndDetectionTech()} says more. */
  public Optional<String> detectionMethod() { return text("DetectionMethod"); }

  /** The Message-ID header. */
  public Optional<String> internetMessageId() { return text("InternetMessageId"); }

  /** Its identifier within the service. */
  public Optional<String> networkMessageId() { return text("NetworkMessageId"); }

  /** The sender of the envelope. */
  public Optional<String> p1Sender() { return text("P1Sender"); }

  /** The sender in the From header. */
  public Optional<String> p2Sender() { return text("P2Sender"); }

  /** The policy that caught it. */
  public Optional<ThreatPolicy> policy() { return Loose.text(value("Policy")).map(ThreatPolicy::of); }

  /** What that policy did. */
  public Optional<PolicyAction> policyAction() { return Loose.text(value("PolicyAction")).map(PolicyAction::of); }

  /** Its recipients. */
  public List<String> recipients() { return Loose.texts(value("Recipients")); }

  /** The address that it came from. */
  public Optional<String> senderIp() { return text("SenderIp"); }

  /** Its subject. */
  public Optional<String> subject() { return text("Subject"); }

  /** Phish, Malware or Spam. */
  public Optional<String> verdict() { return text("Verdict"); }

  /** When it was sent. */
  public Optional<Instant> messageTime() { return instant("MessageTime"); }

  /** A link into the portal. */
  public Optional<String> eventDeepLink() { return text("EventDeepLink"); }

  /** What was done at delivery. */
  public Optional<String> deliveryAction() { return text("DeliveryAction").or(() -> text("Delivery Action")); }

  /** Where it was delivered to. */
  public Optional<String> originalDeliveryLocation() { return text("OriginalDeliveryLocation").or(() -> text("Original Delivery location")); }

  /** Where it is now. */
  public Optional<String> latestDeliveryLocation() { return text("LatestDeliveryLocation").or(() -> text("Latest Delivery location")); }

  /** Inbound, Outbound or Intra-org. */
  public Optional<String> directionality() { return text("Directionality"); }

  /** Each threat with the technologies that found it, such as "Phish: [Spoof DMARC]". */
  public List<String> threatsAndDetectionTech() { return Loose.texts(value("ThreatsAndDetectionTech")); }

  /** What was done later. */
  public List<String> additionalActionsAndResults() { return Loose.texts(value("AdditionalActionsAndResults")); }

  /** The connectors that it came through. */
  public Optional<String> connectors() { return text("Connectors"); }

  /** What SPF, DKIM, DMARC and CompAuth said. */
  public List<NameValue> authDetails() { return objects("AuthDetails", NameValue::of); }

  /** Settings that overruled the verdict. */
  public List<SystemOverride> systemOverrides() { return objects("SystemOverrides", SystemOverride::of); }

  /** Normal or High. */
  public Optional<String> phishConfidenceLevel() { return text("PhishConfidenceLevel").or(() -> text("Phish Confidence Level")); }
}
