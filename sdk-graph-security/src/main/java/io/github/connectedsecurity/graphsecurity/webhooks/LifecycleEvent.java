package io.github.connectedsecurity.graphsecurity.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What has happened to a subscription itself. */
public record LifecycleEvent(String value) implements OpenValue {
  private static final KnownValues<LifecycleEvent> KNOWN = new KnownValues<>(LifecycleEvent::new);

  /** Some notifications could not be delivered; read what has changed since. */
  public static final LifecycleEvent MISSED = KNOWN.add("missed");
  /** It has ended before its time; subscribe again and read what has changed since. */
  public static final LifecycleEvent SUBSCRIPTION_REMOVED = KNOWN.add("subscriptionRemoved");
  /** It will end unless the application confirms or renews it. */
  public static final LifecycleEvent REAUTHORIZATION_REQUIRED = KNOWN.add("reauthorizationRequired");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LifecycleEvent of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<LifecycleEvent> known() { return KNOWN.all(); }
}
