package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.indicators.IndicatorValue;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.defender.internal.IndicatorRules;
import java.time.Instant;
import java.util.List;

/**
 * An indicator to be created, or to replace the one of its value. The methods named after a type refuse a value that is none of
 * it at once; what goes wrong between members, such as an audit without an alert, is refused before anything is sent and told by
 * {@link #problems()}.
 */
public final class NewIndicator extends JsonBody<NewIndicator> {
  private final String value;
  private final IndicatorType type;
  private final IndicatorAction action;

  private NewIndicator(IndicatorType type, String value, IndicatorAction action) {
    this.value = value;
    this.type = type;
    this.action = action;
    set("indicatorValue", value).set("indicatorType", type).set("action", action);
  }

  /** Takes any value, for feeds whose bad values shall get a verdict instead of an exception. */
  public static NewIndicator of(IndicatorType type, String value, IndicatorAction action) { return new NewIndicator(type, value, action); }

  /** Watches for what a feed tells of. */
  public static NewIndicator of(IndicatorValue value, IndicatorAction action) {
    return new NewIndicator(switch (value.type()) {
      case IPV4, IPV6 -> IndicatorType.IP_ADDRESS;
      case DOMAIN -> IndicatorType.DOMAIN_NAME;
      case URL -> IndicatorType.URL;
      case MD5 -> IndicatorType.FILE_MD5;
      case SHA1 -> IndicatorType.FILE_SHA1;
      case SHA256 -> IndicatorType.FILE_SHA256;
    }, value.value(), action);
  }

  /** Watches for a file by its SHA-1. */
  public static NewIndicator fileSha1(String hash, IndicatorAction action) { return checked(IndicatorType.FILE_SHA1, hash, action); }

  /** Watches for a file by its SHA-256. */
  public static NewIndicator fileSha256(String hash, IndicatorAction action) { return checked(IndicatorType.FILE_SHA256, hash, action); }

  /** Watches for a file by its MD5, which others can forge. */
  public static NewIndicator fileMd5(String hash, IndicatorAction action) { return checked(IndicatorType.FILE_MD5, hash, action); }

  /** Watches for files signed with a certificate, by its thumbprint. */
  public static NewIndicator certificate(String thumbprint, IndicatorAction action) {
    return checked(IndicatorType.CERTIFICATE_THUMBPRINT, thumbprint, action);
  }

  /** Watches for one IPv4 or IPv6 address; the service takes no ranges. */
  public static NewIndicator ip(String address, IndicatorAction action) { return checked(IndicatorType.IP_ADDRESS, address, action); }

  /** Watches for a domain. */
  public static NewIndicator domain(String name, IndicatorAction action) { return checked(IndicatorType.DOMAIN_NAME, name, action); }

  /** Watches for an address on the web. */
  public static NewIndicator url(String url, IndicatorAction action) { return checked(IndicatorType.URL, url, action); }

  /** Titles the alert that a match raises; must be set. */
  public NewIndicator title(String title) { return set("title", title); }

  /** Describes it; must be set. */
  public NewIndicator description(String description) { return set("description", description); }

  /** Names the application that it belongs to, which the toast of a block shows; for new indicators only. */
  public NewIndicator application(String application) { return set("application", application); }

  /** Ends it; without this it stays for good. */
  public NewIndicator expirationTime(Instant end) { return set("expirationTime", end); }

  /** Says how serious a match is. */
  public NewIndicator severity(IndicatorSeverity severity) { return set("severity", severity); }

  /** Tells analysts what to do. */
  public NewIndicator recommendedActions(String actions) { return set("recommendedActions", actions); }

  /** Restricts it to device groups; without this it is for all devices. */
  public NewIndicator rbacGroupNames(List<String> groups) { return set("rbacGroupNames", groups); }

  /** Leads blocked or warned users to a page; for addresses on the web and domains. */
  public NewIndicator educateUrl(String url) { return set("educateUrl", url); }

  /** Says whether a match raises an alert; {@link IndicatorAction#AUDIT} needs one. */
  public NewIndicator generateAlert(boolean alert) { return set("generateAlert", alert); }

  /** Marks it with the identifier of whoever submits it. */
  public NewIndicator externalId(String id) { return set("externalId", id); }

  /** Names techniques of MITRE ATT&amp;CK; the service has been seen to take them, though its pages do not say so. */
  public NewIndicator mitreTechniques(List<String> techniques) { return set("mitreTechniques", techniques); }

  /** What is watched for. */
  public String value() { return value; }

  /** What kind of value that is. */
  public IndicatorType type() { return type; }

  /** What happens when it is met. */
  public IndicatorAction action() { return action; }

  /** All reasons for which it would be refused, in words; empty when it can be sent. */
  public List<String> problems() { return IndicatorRules.problems(toMap()); }

  private static NewIndicator checked(IndicatorType type, String value, IndicatorAction action) {
    IndicatorRules.valueProblem(type.value(), value).ifPresent(problem -> {
      throw new IllegalArgumentException(problem);
    });
    return new NewIndicator(type, value, action);
  }
}
