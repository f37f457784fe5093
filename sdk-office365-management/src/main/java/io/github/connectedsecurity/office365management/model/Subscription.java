package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The standing order to collect one content type of the tenant. */
public final class Subscription extends JsonModel {
  private Subscription(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Subscription of(Map<String, Object> json) { return new Subscription(json); }

  /** What is collected. */
  public Optional<ContentType> contentType() { return open("contentType", ContentType::of); }

  /** Whether it collects; the list leaves it out at times. */
  public Optional<SubscriptionStatus> status() { return open("status", SubscriptionStatus::of); }

  /** Where notifications go; absent when none was set, or while a new one has not been proven. */
  public Optional<Webhook> webhook() { return object("webhook", Webhook::of); }
}
