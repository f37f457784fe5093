package io.github.connectedsecurity.graphsecurity.webhooks;

import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.graphsecurity.webhooks.ContentDecryption.UndecryptableException;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationHandler.Problem;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationHandler.Problem.Kind;
import io.github.connectedsecurity.graphsecurity.webhooks.SigningKeys.KeysUnavailableException;
import io.github.connectedsecurity.graphsecurity.webhooks.TokenCheck.UnprovenException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a subscription: takes Graph's requests from any web framework, and tells a {@link NotificationHandler} of what is
 * genuine. {@link #receive} answers within the three seconds that Graph waits and only puts things into a bounded queue; threads of
 * the application's own empty it, in {@link #run} for as long as they live or in {@link #drain} until nothing is left. What does not
 * fit into the queue is not taken: Graph hears 503 and comes again, for up to four hours.
 *
 * <p>Whatever cannot be proven is refused: a notification needs its subscription's client state, and one with resource data also a
 * token of Graph for its tenant. Safe for use by many threads.
 */
public final class NotificationReceiver implements Runnable {
  /** The most bytes of a request's body; adapters need not read more than one above it. */
  public static final int MAX_BODY = 16 << 20;

  private static final int LONGEST_HANDSHAKE = 4 << 10;

  private final NotificationHandler handler;
  private final Function<String, Optional<String>> clientStates;
  private final @Nullable TokenCheck tokens;
  private final ContentDecryption decryption;
  private final NotificationQueue queue;
  private final Tally tally = new Tally();

  private NotificationReceiver(Builder builder, Function<String, Optional<String>> clientStates) {
    this.handler = builder.handler;
    this.clientStates = clientStates;
    this.tokens = builder.tokenCheck();
    this.decryption = new ContentDecryption(builder.keys);
    this.queue = new NotificationQueue(builder.capacity);
  }

  /** Starts a receiver that tells this handler. */
  public static Builder builder(NotificationHandler handler) { return new Builder(handler); }

  /** Takes one request and tells what to answer; never throws for what a stranger may send. */
  public WebhookResponse receive(WebhookRequest request) {
    tally.request();
    if (!request.method().equalsIgnoreCase("POST")) {
      return refuse(405, Kind.MALFORMED, "The verb is not POST.");
    }
    String handshake = request.query().get("validationToken");
    if (handshake != null) {
      boolean good = !handshake.isBlank() && handshake.getBytes(StandardCharsets.UTF_8).length <= LONGEST_HANDSHAKE;
      return good ? WebhookResponse.of(200, handshake) : refuse(400, Kind.MALFORMED, "The validation token is empty or longer than "
          + LONGEST_HANDSHAKE + " bytes.");
    }
    if (request.body().length > MAX_BODY) {
      return refuse(413, Kind.MALFORMED, "The body has more than " + MAX_BODY + " bytes.");
    }
    try {
      Delivery delivery = Delivery.read(Json.object(request.body()));
      List<ChangeNotification> known = delivery.notifications().stream().filter(this::isOfItsSubscription).toList();
      requireProof(known, delivery.tokens());
      return take(known);
    } catch (InvalidDataException e) {
      return refuse(400, Kind.MALFORMED, "The body is not what Graph sends.");
    } catch (UnprovenException e) {
      tally.unproven();
      return refuse(403, Kind.UNPROVEN, "A validation token was refused or is missing: " + e.getMessage() + ".");
    } catch (KeysUnavailableException e) {
      report(Kind.KEYS_UNAVAILABLE, "No token could be checked, because the identity provider's keys could not be read.");
      return WebhookResponse.later();
    }
  }

  /** Handles notifications as they come, until the thread is interrupted. */
  @Override
  public void run() {
    try {
      while (true) {
        handle(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Handles what waits now, and tells how much that was. For functions that live for one request only. */
  public int drain() {
    int count = 0;
    for (Optional<ChangeNotification> next = queue.poll(); next.isPresent(); next = queue.poll()) {
      handle(next.get());
      count++;
    }
    return count;
  }

  /** What has come and what became of it. */
  public ReceiverCounts counts() { return tally.counts(queue.size()); }

  private WebhookResponse take(List<ChangeNotification> notifications) {
    if (!queue.offer(notifications)) {
      tally.overflow(notifications.size());
      report(Kind.OVERFLOW, notifications.size() + " notifications did not fit into the queue, which holds " + queue.size() + ".");
      return WebhookResponse.later();
    }
    tally.accepted(notifications.size());
    return WebhookResponse.of(202, "");
  }

  /** Compares without telling by its time how much was right. */
  private boolean isOfItsSubscription(ChangeNotification notification) {
    Optional<String> expected = clientStates.apply(notification.subscriptionId());
    byte[] given = notification.clientState().orElse("").getBytes(StandardCharsets.UTF_8);
    boolean same = MessageDigest.isEqual(expected.orElse("none").getBytes(StandardCharsets.UTF_8), given) && expected.isPresent() && given.length > 0;
    if (!same) {
      tally.dropped();
      report(Kind.WRONG_CLIENT_STATE, "A notification for subscription " + printable(notification.subscriptionId()) + " has not its client state.");
    }
    return same;
  }

  private void requireProof(List<ChangeNotification> notifications, List<String> given) throws UnprovenException, KeysUnavailableException {
    List<ChangeNotification> sealed = notifications.stream().filter(notification -> notification.raw().get("encryptedContent") != null).toList();
    TokenCheck check = tokens;
    if (check == null) {
      if (!sealed.isEmpty()) {
        throw new UnprovenException("the receiver was not told which application's tokens to accept");
      }
      return;
    }
    Set<String> tenants = new HashSet<>();
    for (String token : new HashSet<>(given)) {
      tenants.add(check.tenantOf(token)); // one false token spoils the request
    }
    for (ChangeNotification notification : sealed) {
      if (!tenants.contains(notification.tenantId().orElse("").toLowerCase(Locale.ROOT))) {
        throw new UnprovenException("there is none for the tenant of a notification with resource data");
      }
    }
  }

  private void handle(ChangeNotification notification) {
    String id = printable(notification.subscriptionId());
    Optional<Map<String, Object>> resource;
    try {
      Optional<EncryptedContent> content = notification.encryptedContent();
      resource = content.isPresent() ? Optional.of(decryption.open(content.get())) : Optional.empty();
    } catch (UndecryptableException | InvalidDataException e) {
      tally.dropped();
      report(Kind.UNDECRYPTABLE, "The content of a notification for subscription " + id + " cannot be read. " + e.getMessage());
      return;
    }
    try {
      notification.lifecycleEvent().ifPresentOrElse(event -> lifecycle(event, notification), () -> handler.changed(notification, resource));
      tally.handled();
    } catch (RuntimeException e) {
      tally.failed();
      report(Kind.HANDLER_FAILED, "The handler threw " + e.getClass().getSimpleName() + " for subscription " + id + ".");
    }
  }

  /** Events that came after this version was made are passed over, as Graph asks. */
  private void lifecycle(LifecycleEvent event, ChangeNotification notification) {
    if (event.equals(LifecycleEvent.REAUTHORIZATION_REQUIRED)) {
      handler.reauthorizationRequired(notification);
    } else if (event.equals(LifecycleEvent.SUBSCRIPTION_REMOVED)) {
      handler.subscriptionRemoved(notification);
    } else if (event.equals(LifecycleEvent.MISSED)) {
      handler.missed(notification);
    }
  }

  private WebhookResponse refuse(int status, Kind kind, String detail) {
    report(kind, detail);
    return WebhookResponse.of(status, "");
  }

  private void report(Kind kind, String detail) {
    try {
      handler.problem(new Problem(kind, detail));
    } catch (RuntimeException e) {
      tally.failed(); // reporting it would end in the same place
    }
  }

  private static String printable(String id) { return id.length() > 64 || !id.matches("[A-Za-z0-9._-]+") ? "?" : id; }

  /** The two lists of a request's body. */
  private record Delivery(List<ChangeNotification> notifications, List<String> tokens) {
    static Delivery read(Map<String, Object> body) {
      List<ChangeNotification> notifications = new ArrayList<>();
      for (Object item : list(body, "value")) {
        if (!(item instanceof Map<?, ?> map)) {
          throw new InvalidDataException("Expected objects at $.value.");
        }
        @SuppressWarnings("unchecked") // parsed maps have text keys only
        ChangeNotification notification = ChangeNotification.of((Map<String, Object>) map);
        notification.subscriptionId();
        notifications.add(notification);
      }
      List<String> tokens = new ArrayList<>();
      for (Object item : body.get("validationTokens") == null ? List.of() : list(body, "validationTokens")) {
        tokens.add(item instanceof String text ? text : "");
      }
      return new Delivery(notifications, tokens);
    }

    private static List<?> list(Map<String, Object> body, String name) {
      if (body.get(name) instanceof List<?> list) {
        return list;
      }
      throw new InvalidDataException("Expected a list at $." + name + ".");
    }
  }

  /** Collects what a receiver must know to tell what is genuine. */
  public static final class Builder {
    private final NotificationHandler handler;
    private final Map<String, String> fixedStates = new HashMap<>();
    private final Map<String, PrivateKey> keys = new HashMap<>();
    private @Nullable Function<String, Optional<String>> lookup;
    private Set<String> audiences = Set.of();
    private Predicate<String> tenants = tenant -> false;
    private Cloud cloud = Cloud.PUBLIC;
    private TimeSource time = TimeSource.system();
    private SigningKeys.@Nullable Source source;
    private int capacity = 10_000;

    private Builder(NotificationHandler handler) { this.handler = handler; }

    /** Expects this client state of a subscription's notifications. */
    public Builder clientState(String subscriptionId, String secret) {
      fixedStates.put(subscriptionId, secret);
      return this;
    }

    /** Asks for the client state of a subscription, such as of a store; quickly, as Graph waits. Empty for what is not known. */
    public Builder clientStates(Function<String, Optional<String>> ofSubscription) {
      lookup = ofSubscription;
      return this;
    }

    /**
     * Accepts tokens that Graph got for this application; needed for resource data.
     *
     * @param clientId the application's id
     * @param tenantIds the tenants whose changes it is told of, at least one
     */
    public Builder application(String clientId, String... tenantIds) {
      if (tenantIds.length == 0) {
        throw new IllegalArgumentException("Name the tenants that notifications may come from.");
      }
      Set<String> known = new HashSet<>();
      for (String tenant : tenantIds) {
        known.add(tenant.toLowerCase(Locale.ROOT));
      }
      return application(clientId, known::contains);
    }

    /** Accepts tokens that Graph got for this application in tenants that are told apart by other means; ids come in lower case. */
    public Builder application(String clientId, Predicate<String> isOurTenant) {
      audiences = Set.of(clientId);
      tenants = isOurTenant;
      return this;
    }

    /** Decrypts resource data for a certificate; give the old key and the new one while certificates change. */
    public Builder decryptWith(String certificateId, PrivateKey key) {
      keys.put(certificateId, key);
      return this;
    }

    /** The cloud whose identity provider signs; the public one unless set. */
    public Builder cloud(Cloud where) {
      cloud = where;
      return this;
    }

    /** The most notifications that wait to be handled; 10,000 unless set. A single request with more is taken when nothing waits. */
    public Builder capacity(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("A queue holds at least one notification, not " + most + ".");
      }
      capacity = most;
      return this;
    }

    /** Measures time by other means, for tests. */
    public Builder time(TimeSource other) {
      time = other;
      return this;
    }

    Builder keySource(SigningKeys.Source other) {
      source = other;
      return this;
    }

    /**
     * Builds the receiver.
     *
     * @throws IllegalStateException when it could not tell genuine notifications from others
     */
    public NotificationReceiver build() {
      if (fixedStates.isEmpty() && lookup == null) {
        throw new IllegalStateException("Give the client states of the subscriptions: without them anybody could send notifications.");
      }
      Map<String, String> fixed = Map.copyOf(fixedStates);
      Function<String, Optional<String>> further = lookup == null ? id -> Optional.empty() : lookup;
      return new NotificationReceiver(this, id -> Optional.ofNullable(fixed.get(id)).or(() -> further.apply(id)));
    }

    private @Nullable TokenCheck tokenCheck() {
      if (audiences.isEmpty()) {
        return null;
      }
      String authority = cloud.authority().toString().replaceAll("/+$", "");
      SigningKeys.Source from = source == null ? new KeyDownload(URI.create(authority + "/common/discovery/v2.0/keys")) : source;
      return new TokenCheck(audiences, tenants, issuerV1(authority), authority + "/{tenant}/v2.0", new SigningKeys(from, time), time);
    }

    /** The older tokens' issuers have a host of their own. */
    private static String issuerV1(String authority) {
      String host = URI.create(authority).getHost();
      if (host.endsWith(".chinacloudapi.cn")) {
        return "https://sts.chinacloudapi.cn/{tenant}/";
      }
      return host.startsWith("login.microsoftonline.") ? "https://sts.windows.net/{tenant}/" : authority + "/{tenant}/";
    }
  }
}
