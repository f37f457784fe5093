package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A subscription to be created. What Graph would refuse is refused here, where that can be known. */
public final class NewSubscription extends JsonBody<NewSubscription> {
  private static final int LONGEST_STATE = 128;
  private static final List<String> TLS_VERSIONS = List.of("v1_0", "v1_1", "v1_2", "v1_3");
  private static final Map<String, String> WITHOUT_NOTIFICATIONS = Map.of("security/alerts_v2", "alerts().changes(…)", "security/incidents",
      "incidents().changes(…)");

  private NewSubscription() {}

  /**
   * Watches a resource.
   *
   * @param resource a path below the API's version, such as {@code security/alerts?$filter=status eq 'newAlert'}
   * @param notificationUrl the https address to tell
   * @throws IllegalArgumentException when the address is no https one, nothing is to be watched for, or Graph does not tell of the resource
   */
  public static NewSubscription of(String resource, String notificationUrl, ChangeType... changes) {
    if (changes.length == 0) {
      throw new IllegalArgumentException("A subscription needs at least one kind of change to tell of.");
    }
    return new NewSubscription().set("changeType", Arrays.stream(changes).map(ChangeType::value).distinct().collect(Collectors.joining(",")))
        .set("notificationUrl", requireHttps("notificationUrl", notificationUrl)).set("resource", requireKnown(resource));
  }

  /** Ends it at a moment, unless it is renewed; must be set. */
  public NewSubscription expirationDateTime(Instant end) { return set("expirationDateTime", end); }

  /**
   * Gives the secret that every notification must repeat; make a new one for each subscription.
   *
   * @throws IllegalArgumentException when it is empty or longer than 128 characters
   */
  public NewSubscription clientState(String secret) {
    if (secret.isEmpty() || secret.length() > LONGEST_STATE) {
      throw new IllegalArgumentException("A client state has 1 to " + LONGEST_STATE + " characters, not " + secret.length() + ".");
    }
    return set("clientState", secret);
  }

  /**
   * Gives an address that hears of the subscription's own fate. It cannot be added later.
   *
   * @throws IllegalArgumentException when it is no https address
   */
  public NewSubscription lifecycleNotificationUrl(String url) { return set("lifecycleNotificationUrl", requireHttps("lifecycleNotificationUrl", url)); }

  /**
   * Brings the changed resource along, encrypted for this certificate.
   *
   * @param id a name of one's own for the certificate
   * @throws IllegalArgumentException when the resource is one of security, which Graph sends no data of
   */
  public NewSubscription resourceData(X509Certificate certificate, String id) {
    try {
      return resourceData(Base64.getEncoder().encodeToString(certificate.getEncoded()), id);
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("The certificate cannot be written.", e);
    }
  }

  /** Brings the changed resource along, encrypted for a certificate in Base64; see {@link #resourceData(X509Certificate, String)}. */
  public NewSubscription resourceData(String certificate, String id) {
    if (isOfSecurity()) {
      throw new IllegalArgumentException("Graph sends no resource data for " + toMap().get("resource") + "; read the resource when its notification comes.");
    }
    if (id.isBlank() || id.length() > LONGEST_STATE) {
      throw new IllegalArgumentException("A certificate's id has 1 to " + LONGEST_STATE + " characters.");
    }
    return set("includeResourceData", true).set("encryptionCertificate", certificate).set("encryptionCertificateId", id);
  }

  /**
   * Tells the newest TLS that the addresses speak.
   *
   * @param version one of {@code v1_0} to {@code v1_3}
   * @throws IllegalArgumentException when it is another text
   */
  public NewSubscription latestSupportedTlsVersion(String version) {
    if (!TLS_VERSIONS.contains(version)) {
      throw new IllegalArgumentException("The TLS version is one of " + TLS_VERSIONS + ", not '" + version + "'.");
    }
    return set("latestSupportedTlsVersion", version);
  }

  /** Whether it watches a resource below {@code /security}, for which the limits of security hold. */
  public boolean isOfSecurity() { return path(String.valueOf(toMap().get("resource"))).startsWith("security/"); }

  private static String requireKnown(String resource) {
    String path = path(resource);
    if (path.isBlank() || path.contains("://")) {
      throw new IllegalArgumentException("The resource is a path below the API's version, such as security/alerts, not '" + resource + "'.");
    }
    WITHOUT_NOTIFICATIONS.forEach((prefix, instead) -> {
      if (path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + "?")) {
        throw new IllegalArgumentException("Graph has no notifications for " + prefix + "; follow its changes with " + instead + ".");
      }
    });
    return resource;
  }

  static String requireHttps(String name, String url) {
    try {
      URI uri = new URI(url);
      if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The " + name + " is no address.", e);
    }
    throw new IllegalArgumentException("The " + name + " must be an https address without user or fragment: Graph sends notifications to no other.");
  }

  private static String path(String resource) { return (resource.startsWith("/") ? resource.substring(1) : resource).toLowerCase(Locale.ROOT); }
}
