package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order to Graph to tell a web address of changes, until it expires. */
public final class Subscription extends JsonModel {
  private Subscription(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Subscription of(Map<String, Object> json) { return new Subscription(json); }

  /** Its identifier, which every notification repeats. */
  public String id() { return required("id"); }

  /** The application that ordered it. */
  public Optional<String> applicationId() { return text("applicationId"); }

  /** The kinds of change that it tells of. */
  public List<ChangeType> changeType() { return flags("changeType", ChangeType::of); }

  /** The secret that every notification must carry; Graph shows it only in the answer to its creation. */
  public Optional<String> clientState() { return text("clientState"); }

  /** The user, or the application's principal, who ordered it. */
  public Optional<String> creatorId() { return text("creatorId"); }

  /** The certificate, in Base64, that resource data is encrypted for. */
  public Optional<String> encryptionCertificate() { return text("encryptionCertificate"); }

  /** The name of one's own for that certificate, to find the private key by. */
  public Optional<String> encryptionCertificateId() { return text("encryptionCertificateId"); }

  /** When it ends unless it is renewed. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** Whether notifications bring the changed resource along, encrypted. */
  public Optional<Boolean> includeResourceData() { return bool("includeResourceData"); }

  /** The newest TLS that the notified address speaks, such as {@code v1_2}. */
  public Optional<String> latestSupportedTlsVersion() { return text("latestSupportedTlsVersion"); }

  /** The address that hears of the subscription's own fate. */
  public Optional<String> lifecycleNotificationUrl() { return text("lifecycleNotificationUrl"); }

  /** Query options that narrow the notified content, where the resource knows any. */
  public Optional<String> notificationQueryOptions() { return text("notificationQueryOptions"); }

  /** The address that hears of changes. */
  public Optional<String> notificationUrl() { return text("notificationUrl"); }

  /** The application that the notified address may check the sender against. */
  public Optional<String> notificationUrlAppId() { return text("notificationUrlAppId"); }

  /** What is watched: a path below the API's version. */
  public Optional<String> resource() { return text("resource"); }
}
