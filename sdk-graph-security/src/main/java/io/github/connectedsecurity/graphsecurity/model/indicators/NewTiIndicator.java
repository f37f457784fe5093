package io.github.connectedsecurity.graphsecurity.model.indicators;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.model.legacy.FileHashType;
import java.time.Instant;
import java.util.List;

/**
 * An indicator to hand to a Microsoft product. It needs the product and something to watch out for; Sentinel's reference also asks for
 * action, description, expiry, type of threat and traffic light.
 */
public final class NewTiIndicator extends JsonBody<NewTiIndicator> {
  private NewTiIndicator() {}

  /**
   * Starts with what must be given.
   *
   * @param targetProduct {@code Azure Sentinel} or {@code Microsoft Defender ATP}
   */
  public static NewTiIndicator of(String targetProduct) { return new NewTiIndicator().set("targetProduct", targetProduct); }

  /** What the product does when it meets it. */
  public NewTiIndicator action(TiAction action) { return set("action", action); }

  /** The adversaries held responsible. */
  public NewTiIndicator activityGroupNames(List<String> activityGroupNames) { return set("activityGroupNames", activityGroupNames); }

  /** More, in the product's own words. */
  public NewTiIndicator additionalInformation(String additionalInformation) { return set("additionalInformation", additionalInformation); }

  /** The Entra tenant. */
  public NewTiIndicator azureTenantId(String azureTenantId) { return set("azureTenantId", azureTenantId); }

  /** How sure the source is, from 0 to 100. */
  public NewTiIndicator confidence(int confidence) { return set("confidence", confidence); }

  /** What it stands for; at most 100 characters. */
  public NewTiIndicator description(String description) { return set("description", description); }

  /** The corner of the diamond model of intrusions that it belongs to. */
  public NewTiIndicator diamondModel(DiamondModel diamondModel) { return set("diamondModel", diamondModel); }

  /** The domain's name. */
  public NewTiIndicator domainName(String domainName) { return set("domainName", domainName); }

  /** The encoding of the mail's text. */
  public NewTiIndicator emailEncoding(String emailEncoding) { return set("emailEncoding", emailEncoding); }

  /** The language of the mail. */
  public NewTiIndicator emailLanguage(String emailLanguage) { return set("emailLanguage", emailLanguage); }

  /** Whom the mail goes to. */
  public NewTiIndicator emailRecipient(String emailRecipient) { return set("emailRecipient", emailRecipient); }

  /** Whom the mail comes from. */
  public NewTiIndicator emailSenderAddress(String emailSenderAddress) { return set("emailSenderAddress", emailSenderAddress); }

  /** The sender's name as shown. */
  public NewTiIndicator emailSenderName(String emailSenderName) { return set("emailSenderName", emailSenderName); }

  /** The domain that the mail comes from. */
  public NewTiIndicator emailSourceDomain(String emailSourceDomain) { return set("emailSourceDomain", emailSourceDomain); }

  /** The address that the mail comes from. */
  public NewTiIndicator emailSourceIpAddress(String emailSourceIpAddress) { return set("emailSourceIpAddress", emailSourceIpAddress); }

  /** The mail's subject. */
  public NewTiIndicator emailSubject(String emailSubject) { return set("emailSubject", emailSubject); }

  /** The program that sent the mail, in its own words. */
  public NewTiIndicator emailXMailer(String emailXMailer) { return set("emailXMailer", emailXMailer); }

  /** When it is forgotten. */
  public NewTiIndicator expirationDateTime(Instant expirationDateTime) { return set("expirationDateTime", expirationDateTime); }

  /** The caller's own key. */
  public NewTiIndicator externalId(String externalId) { return set("externalId", externalId); }

  /** When the file was compiled. */
  public NewTiIndicator fileCompileDateTime(Instant fileCompileDateTime) { return set("fileCompileDateTime", fileCompileDateTime); }

  /** When the file was made. */
  public NewTiIndicator fileCreatedDateTime(Instant fileCreatedDateTime) { return set("fileCreatedDateTime", fileCreatedDateTime); }

  /** The algorithm of {@link #fileHashValue(String)}. */
  public NewTiIndicator fileHashType(FileHashType fileHashType) { return set("fileHashType", fileHashType); }

  /** The file's hash. */
  public NewTiIndicator fileHashValue(String fileHashValue) { return set("fileHashValue", fileHashValue); }

  /** The lock that the file's program takes. */
  public NewTiIndicator fileMutexName(String fileMutexName) { return set("fileMutexName", fileMutexName); }

  /** The file's name; several with commas. */
  public NewTiIndicator fileName(String fileName) { return set("fileName", fileName); }

  /** What the file was packed with. */
  public NewTiIndicator filePacker(String filePacker) { return set("filePacker", filePacker); }

  /** The file's path. */
  public NewTiIndicator filePath(String filePath) { return set("filePath", filePath); }

  /** The size in bytes. */
  public NewTiIndicator fileSize(long fileSize) { return set("fileSize", fileSize); }

  /** What the file is. */
  public NewTiIndicator fileType(String fileType) { return set("fileType", fileType); }

  /** Whether it is in use; it is unless said otherwise. */
  public NewTiIndicator isActive(boolean isActive) { return set("isActive", isActive); }

  /** The stages of an attack it belongs to, such as {@code Delivery} or {@code C2}. */
  public NewTiIndicator killChain(List<String> killChain) { return set("killChain", killChain); }

  /** When it may be wrong. */
  public NewTiIndicator knownFalsePositives(String knownFalsePositives) { return set("knownFalsePositives", knownFalsePositives); }

  /** When it was last seen by its source. */
  public NewTiIndicator lastReportedDateTime(Instant lastReportedDateTime) { return set("lastReportedDateTime", lastReportedDateTime); }

  /** The families of malware it belongs to. */
  public NewTiIndicator malwareFamilyNames(List<String> malwareFamilyNames) { return set("malwareFamilyNames", malwareFamilyNames); }

  /** A block of addresses, when the direction is not known. */
  public NewTiIndicator networkCidrBlock(String networkCidrBlock) { return set("networkCidrBlock", networkCidrBlock); }

  /** The autonomous system connected to. */
  public NewTiIndicator networkDestinationAsn(long networkDestinationAsn) { return set("networkDestinationAsn", networkDestinationAsn); }

  /** The block of addresses connected to. */
  public NewTiIndicator networkDestinationCidrBlock(String networkDestinationCidrBlock) {
    return set("networkDestinationCidrBlock", networkDestinationCidrBlock);
  }

  /** The IPv4 address connected to; Defender for Endpoint takes destinations only. */
  public NewTiIndicator networkDestinationIPv4(String networkDestinationIPv4) { return set("networkDestinationIPv4", networkDestinationIPv4); }

  /** The IPv6 address connected to; Defender for Endpoint takes destinations only. */
  public NewTiIndicator networkDestinationIPv6(String networkDestinationIPv6) { return set("networkDestinationIPv6", networkDestinationIPv6); }

  /** The port connected to. */
  public NewTiIndicator networkDestinationPort(int networkDestinationPort) { return set("networkDestinationPort", networkDestinationPort); }

  /** An IPv4 address, when the direction is not known. */
  public NewTiIndicator networkIPv4(String networkIPv4) { return set("networkIPv4", networkIPv4); }

  /** An IPv6 address, when the direction is not known. */
  public NewTiIndicator networkIPv6(String networkIPv6) { return set("networkIPv6", networkIPv6); }

  /** A port, when the direction is not known. */
  public NewTiIndicator networkPort(int networkPort) { return set("networkPort", networkPort); }

  /** The protocol by its number in IPv4. */
  public NewTiIndicator networkProtocol(int networkProtocol) { return set("networkProtocol", networkProtocol); }

  /** The autonomous system connected from. */
  public NewTiIndicator networkSourceAsn(long networkSourceAsn) { return set("networkSourceAsn", networkSourceAsn); }

  /** The block of addresses connected from. */
  public NewTiIndicator networkSourceCidrBlock(String networkSourceCidrBlock) { return set("networkSourceCidrBlock", networkSourceCidrBlock); }

  /** The IPv4 address connected from. */
  public NewTiIndicator networkSourceIPv4(String networkSourceIPv4) { return set("networkSourceIPv4", networkSourceIPv4); }

  /** The IPv6 address connected from. */
  public NewTiIndicator networkSourceIPv6(String networkSourceIPv6) { return set("networkSourceIPv6", networkSourceIPv6); }

  /** The port connected from. */
  public NewTiIndicator networkSourcePort(int networkSourcePort) { return set("networkSourcePort", networkSourcePort); }

  /** Whether it is only to be watched, unseen by users; it is not unless said otherwise. */
  public NewTiIndicator passiveOnly(boolean passiveOnly) { return set("passiveOnly", passiveOnly); }

  /** How bad it is, from 0 to 5; 3 unless said otherwise. */
  public NewTiIndicator severity(int severity) { return set("severity", severity); }

  /** Labels. */
  public NewTiIndicator tags(List<String> tags) { return set("tags", tags); }

  /** What kind of threat it stands for, such as {@code Malware} or {@code WatchList}. */
  public NewTiIndicator threatType(String threatType) { return set("threatType", threatType); }

  /** With whom it may be shared, by the traffic light protocol. */
  public NewTiIndicator tlpLevel(TlpLevel tlpLevel) { return set("tlpLevel", tlpLevel); }

  /** The link, whole. */
  public NewTiIndicator url(String url) { return set("url", url); }

  /** The browser's name for itself. */
  public NewTiIndicator userAgent(String userAgent) { return set("userAgent", userAgent); }
}
