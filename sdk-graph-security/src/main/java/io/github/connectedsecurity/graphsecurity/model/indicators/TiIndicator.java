package io.github.connectedsecurity.graphsecurity.model.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.legacy.FileHashType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something to watch out for, such as an address, a file or a sender, that an application has handed to a Microsoft product. */
public final class TiIndicator extends JsonModel {
  private TiIndicator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TiIndicator of(Map<String, Object> json) { return new TiIndicator(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** What the product does when it meets it. */
  public Optional<TiAction> action() { return open("action", TiAction::of); }

  /** The adversaries held responsible. */
  public List<String> activityGroupNames() { return texts("activityGroupNames"); }

  /** More, in the product's own words. */
  public Optional<String> additionalInformation() { return text("additionalInformation"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** How sure the source is, from 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** What it stands for; at most 100 characters. */
  public Optional<String> description() { return text("description"); }

  /** The corner of the diamond model of intrusions that it belongs to. */
  public Optional<DiamondModel> diamondModel() { return open("diamondModel", DiamondModel::of); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }

  /** The encoding of the mail's text. */
  public Optional<String> emailEncoding() { return text("emailEncoding"); }

  /** The language of the mail. */
  public Optional<String> emailLanguage() { return text("emailLanguage"); }

  /** Whom the mail goes to. */
  public Optional<String> emailRecipient() { return text("emailRecipient"); }

  /** Whom the mail comes from. */
  public Optional<String> emailSenderAddress() { return text("emailSenderAddress"); }

  /** The sender's name as shown. */
  public Optional<String> emailSenderName() { return text("emailSenderName"); }

  /** The domain that the mail comes from. */
  public Optional<String> emailSourceDomain() { return text("emailSourceDomain"); }

  /** The address that the mail comes from. */
  public Optional<String> emailSourceIpAddress() { return text("emailSourceIpAddress"); }

  /** The mail's subject. */
  public Optional<String> emailSubject() { return text("emailSubject"); }

  /** The program that sent the mail, in its own words. */
  public Optional<String> emailXMailer() { return text("emailXMailer"); }

  /** When it is forgotten. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** The caller's own key. */
  public Optional<String> externalId() { return text("externalId"); }

  /** When the file was compiled. */
  public Optional<Instant> fileCompileDateTime() { return instant("fileCompileDateTime"); }

  /** When the file was made. */
  public Optional<Instant> fileCreatedDateTime() { return instant("fileCreatedDateTime"); }

  /** The algorithm of {@link #fileHashValue()}. */
  public Optional<FileHashType> fileHashType() { return open("fileHashType", FileHashType::of); }

  /** The file's hash. */
  public Optional<String> fileHashValue() { return text("fileHashValue"); }

  /** The lock that the file's program takes. */
  public Optional<String> fileMutexName() { return text("fileMutexName"); }

  /** The file's name; several with commas. */
  public Optional<String> fileName() { return text("fileName"); }

  /** What the file was packed with. */
  public Optional<String> filePacker() { return text("filePacker"); }

  /** The file's path. */
  public Optional<String> filePath() { return text("filePath"); }

  /** The size in bytes. */
  public Optional<Long> fileSize() { return int64("fileSize"); }

  /** What the file is. */
  public Optional<String> fileType() { return text("fileType"); }

  /** When the service took it in. */
  public Optional<Instant> ingestedDateTime() { return instant("ingestedDateTime"); }

  /** Whether it is in use; it is unless said otherwise. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** The stages of an attack it belongs to, such as {@code Delivery} or {@code C2}. */
  public List<String> killChain() { return texts("killChain"); }

  /** When it may be wrong. */
  public Optional<String> knownFalsePositives() { return text("knownFalsePositives"); }

  /** When it was last seen by its source. */
  public Optional<Instant> lastReportedDateTime() { return instant("lastReportedDateTime"); }

  /** The families of malware it belongs to. */
  public List<String> malwareFamilyNames() { return texts("malwareFamilyNames"); }

  /** A block of addresses, when the direction is not known. */
  public Optional<String> networkCidrBlock() { return text("networkCidrBlock"); }

  /** The autonomous system connected to. */
  public Optional<Long> networkDestinationAsn() { return int64("networkDestinationAsn"); }

  /** The block of addresses connected to. */
  public Optional<String> networkDestinationCidrBlock() { return text("networkDestinationCidrBlock"); }

  /** The IPv4 address connected to; Defender for Endpoint takes destinations only. */
  public Optional<String> networkDestinationIPv4() { return text("networkDestinationIPv4"); }

  /** The IPv6 address connected to; Defender for Endpoint takes destinations only. */
  public Optional<String> networkDestinationIPv6() { return text("networkDestinationIPv6"); }

  /** The port connected to. */
  public Optional<Integer> networkDestinationPort() { return int32("networkDestinationPort"); }

  /** An IPv4 address, when the direction is not known. */
  public Optional<String> networkIPv4() { return text("networkIPv4"); }

  /** An IPv6 address, when the direction is not known. */
  public Optional<String> networkIPv6() { return text("networkIPv6"); }

  /** A port, when the direction is not known. */
  public Optional<Integer> networkPort() { return int32("networkPort"); }

  /** The protocol by its number in IPv4. */
  public Optional<Integer> networkProtocol() { return int32("networkProtocol"); }

  /** The autonomous system connected from. */
  public Optional<Long> networkSourceAsn() { return int64("networkSourceAsn"); }

  /** The block of addresses connected from. */
  public Optional<String> networkSourceCidrBlock() { return text("networkSourceCidrBlock"); }

  /** The IPv4 address connected from. */
  public Optional<String> networkSourceIPv4() { return text("networkSourceIPv4"); }

  /** The IPv6 address connected from. */
  public Optional<String> networkSourceIPv6() { return text("networkSourceIPv6"); }

  /** The port connected from. */
  public Optional<Integer> networkSourcePort() { return int32("networkSourcePort"); }

  /** Whether it is only to be watched, unseen by users; it is not unless said otherwise. */
  public Optional<Boolean> passiveOnly() { return bool("passiveOnly"); }

  /** How bad it is, from 0 to 5; 3 unless said otherwise. */
  public Optional<Integer> severity() { return int32("severity"); }

  /** Labels. */
  public List<String> tags() { return texts("tags"); }

  /** The product it is meant for: {@code Azure Sentinel} or {@code Microsoft Defender ATP}. */
  public Optional<String> targetProduct() { return text("targetProduct"); }

  /** What kind of threat it stands for, such as {@code Malware} or {@code WatchList}. */
  public Optional<String> threatType() { return text("threatType"); }

  /** With whom it may be shared, by the traffic light protocol. */
  public Optional<TlpLevel> tlpLevel() { return open("tlpLevel", TlpLevel::of); }

  /** The link, whole. */
  public Optional<String> url() { return text("url"); }

  /** The browser's name for itself. */
  public Optional<String> userAgent() { return text("userAgent"); }
}
