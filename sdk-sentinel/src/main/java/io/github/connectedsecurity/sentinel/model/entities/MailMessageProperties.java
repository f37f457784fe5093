package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sender, receiver and fate of a mail. */
public final class MailMessageProperties extends EntityCommonProperties {
  private MailMessageProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailMessageProperties of(Map<String, Object> json) { return new MailMessageProperties(json); }

  /** Its attachments, as entities. */
  public List<String> fileEntityIds() { return texts("fileEntityIds"); }

  /** Who received it. */
  public Optional<String> recipient() { return text("recipient"); }

  /** The links in it. */
  public List<String> urls() { return texts("urls"); }

  /** The threats found in it. */
  public List<String> threats() { return texts("threats"); }

  /** The sender of the envelope. */
  public Optional<String> p1Sender() { return text("p1Sender"); }

  /** That sender's name to show. */
  public Optional<String> p1SenderDisplayName() { return text("p1SenderDisplayName"); }

  /** That sender's domain. */
  public Optional<String> p1SenderDomain() { return text("p1SenderDomain"); }

  /** The address it was sent from. */
  public Optional<String> senderIP() { return text("senderIP"); }

  /** The sender that its header shows. */
  public Optional<String> p2Sender() { return text("p2Sender"); }

  /** That sender's name to show. */
  public Optional<String> p2SenderDisplayName() { return text("p2SenderDisplayName"); }

  /** That sender's domain. */
  public Optional<String> p2SenderDomain() { return text("p2SenderDomain"); }

  /** When it arrived. */
  public Optional<Instant> receiveDate() { return instant("receiveDate"); }

  /** Its id within Microsoft 365. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }

  /** Its id in its own header. */
  public Optional<String> internetMessageId() { return text("internetMessageId"); }

  /** Its subject line. */
  public Optional<String> subject() { return text("subject"); }

  /** The language it is written in. */
  public Optional<String> language() { return text("language"); }

  /** How threats in it were found. */
  public List<String> threatDetectionMethods() { return texts("threatDetectionMethods"); }

  /** First part of the fingerprint of its text. */
  public Optional<Integer> bodyFingerprintBin1() { return int32("bodyFingerprintBin1"); }

  /** Second part of the fingerprint. */
  public Optional<Integer> bodyFingerprintBin2() { return int32("bodyFingerprintBin2"); }

  /** Third part of the fingerprint. */
  public Optional<Integer> bodyFingerprintBin3() { return int32("bodyFingerprintBin3"); }

  /** Fourth part of the fingerprint. */
  public Optional<Integer> bodyFingerprintBin4() { return int32("bodyFingerprintBin4"); }

  /** Fifth part of the fingerprint. */
  public Optional<Integer> bodyFingerprintBin5() { return int32("bodyFingerprintBin5"); }

  /** Which way it went. */
  public Optional<AntispamDirection> antispamDirection() { return open("antispamDirection", AntispamDirection::of); }

  /** What was done with it. */
  public Optional<DeliveryAction> deliveryAction() { return open("deliveryAction", DeliveryAction::of); }

  /** Where it has come to lie. */
  public Optional<DeliveryLocation> deliveryLocation() { return open("deliveryLocation", DeliveryLocation::of); }
}
