package io.github.connectedsecurity.graphsecurity.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.ChangeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One message about a change, or about the subscription itself. */
public final class ChangeNotification extends JsonModel {
  private ChangeNotification(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ChangeNotification of(Map<String, Object> json) { return new ChangeNotification(json); }

  /** The message's identifier, if it has one; the same message may come more than once. */
  public Optional<String> id() { return text("id"); }

  /** What has happened to the resource. */
  public Optional<ChangeType> changeType() { return open("changeType", ChangeType::of); }

  /** The subscription's secret. */
  public Optional<String> clientState() { return text("clientState"); }

  /** The resource, encrypted, if the subscription asked for it. */
  public Optional<EncryptedContent> encryptedContent() { return object("encryptedContent", EncryptedContent::of); }

  /** What has happened to the subscription; only in messages to the lifecycle address. */
  public Optional<LifecycleEvent> lifecycleEvent() { return open("lifecycleEvent", LifecycleEvent::of); }

  /** The path of the changed resource, below the API's version. */
  public Optional<String> resource() { return text("resource"); }

  /** What is told openly of the resource, mostly its id and type. */
  public Map<String, Object> resourceData() { return bag("resourceData"); }

  /** The changed resource's id, if it is told. */
  public Optional<String> resourceId() { return Optional.ofNullable(bag("resourceData").get("id")).filter(String.class::isInstance).map(String.class::cast); }

  /** When the subscription ends unless it is renewed. */
  public Optional<Instant> subscriptionExpirationDateTime() { return instant("subscriptionExpirationDateTime"); }

  /** The subscription that this message belongs to. */
  public String subscriptionId() { return required("subscriptionId"); }

  /** The tenant that the resource lives in. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
