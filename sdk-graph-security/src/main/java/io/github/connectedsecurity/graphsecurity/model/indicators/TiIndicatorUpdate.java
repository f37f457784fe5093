package io.github.connectedsecurity.graphsecurity.model.indicators;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/**
 * What to change about an indicator. The reference asks for the expiry and the product in every change; Defender takes nothing but these,
 * the severity and the description.
 */
public final class TiIndicatorUpdate extends JsonBody<TiIndicatorUpdate> {
  private TiIndicatorUpdate() {}

  /**
   * Starts with what the reference asks for in every change.
   *
   * @param expirationDateTime when the indicator is forgotten
   * @param targetProduct the product it was handed to
   */
  public static TiIndicatorUpdate of(Instant expirationDateTime, String targetProduct) {
    return create().expirationDateTime(expirationDateTime).targetProduct(targetProduct);
  }

  /** Starts with nothing set, for a service that does not insist on expiry and product. */
  public static TiIndicatorUpdate create() { return new TiIndicatorUpdate(); }

  /** What the product does when it meets it. */
  public TiIndicatorUpdate action(TiAction action) { return set("action", action); }

  /** The adversaries held responsible. */
  public TiIndicatorUpdate activityGroupNames(List<String> activityGroupNames) { return set("activityGroupNames", activityGroupNames); }

  /** More, in the product's own words. */
  public TiIndicatorUpdate additionalInformation(String additionalInformation) { return set("additionalInformation", additionalInformation); }

  /** How sure the source is, from 0 to 100. */
  public TiIndicatorUpdate confidence(int confidence) { return set("confidence", confidence); }

  /** What it stands for; at most 100 characters. */
  public TiIndicatorUpdate description(String description) { return set("description", description); }

  /** The corner of the diamond model of intrusions that it belongs to. */
  public TiIndicatorUpdate diamondModel(DiamondModel diamondModel) { return set("diamondModel", diamondModel); }

  /** When it is forgotten. */
  public TiIndicatorUpdate expirationDateTime(Instant expirationDateTime) { return set("expirationDateTime", expirationDateTime); }

  /** The caller's own key. */
  public TiIndicatorUpdate externalId(String externalId) { return set("externalId", externalId); }

  /** Whether it is in use; it is unless said otherwise. */
  public TiIndicatorUpdate isActive(boolean isActive) { return set("isActive", isActive); }

  /** The stages of an attack it belongs to, such as {@code Delivery} or {@code C2}. */
  public TiIndicatorUpdate killChain(List<String> killChain) { return set("killChain", killChain); }

  /** When it may be wrong. */
  public TiIndicatorUpdate knownFalsePositives(String knownFalsePositives) { return set("knownFalsePositives", knownFalsePositives); }

  /** When it was last seen by its source. */
  public TiIndicatorUpdate lastReportedDateTime(Instant lastReportedDateTime) { return set("lastReportedDateTime", lastReportedDateTime); }

  /** The families of malware it belongs to. */
  public TiIndicatorUpdate malwareFamilyNames(List<String> malwareFamilyNames) { return set("malwareFamilyNames", malwareFamilyNames); }

  /** Whether it is only to be watched, unseen by users; it is not unless said otherwise. */
  public TiIndicatorUpdate passiveOnly(boolean passiveOnly) { return set("passiveOnly", passiveOnly); }

  /** How bad it is, from 0 to 5; 3 unless said otherwise. */
  public TiIndicatorUpdate severity(int severity) { return set("severity", severity); }

  /** Labels. */
  public TiIndicatorUpdate tags(List<String> tags) { return set("tags", tags); }

  /** The product it is meant for: {@code Azure Sentinel} or {@code Microsoft Defender ATP}. */
  public TiIndicatorUpdate targetProduct(String targetProduct) { return set("targetProduct", targetProduct); }

  /** With whom it may be shared, by the traffic light protocol. */
  public TiIndicatorUpdate tlpLevel(TlpLevel tlpLevel) { return set("tlpLevel", tlpLevel); }
}
