package io.github.connectedsecurity.core.batch;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Collects calls and sends them twenty at a time as JSON batches. Any method of a client that sends one request can go in:
 *
 * <pre>{@code
 * Batch<GraphSecurityClient> batch = client.batch();
 * BatchItem<Alert> alert = batch.add(graph -> graph.alerts().get("da1"));
 * batch.add("note", graph -> graph.alerts().comment("da2", "Seen."));
 * batch.send();
 * }</pre>
 *
 * <p>Each item is tried as patiently as it would be alone: by its own status and its own {@code Retry-After}, while the others are
 * kept; what must not be done twice is not sent again when it may have been done. One item's failure is its own
 * ({@link BatchItem#error}), never the batch's. What is added is called twice, to learn its request and later to read its answer,
 * so it should do nothing else. Not safe for use by several threads at once.
 *
 * @param <C> what the added calls are made on
 */
public final class Batch<C> {
  /** The most calls in one request. */
  public static final int MAX_ITEMS = 20;

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Http door;
  private final Function<UnaryOperator<Exchange>, C> copy;
  private final Map<String, BatchItem<?>> items = new LinkedHashMap<>();
  private final HttpUrl root;
  private boolean sequence;
  private @Nullable BatchItem<?> last;
  private @Nullable BatchItem<?> first;
  private Duration patience = PATIENCE;

  private Batch(Http door, Function<UnaryOperator<Exchange>, C> copy) {
    this.door = door;
    this.copy = copy;
    this.root = HttpUrl.get(door.endpoint().root().toString());
  }

  /**
   * Starts a batch of a client's calls.
   *
   * @param version the part of the service that takes the batch, and whose calls it takes, such as {@code v1.0}
   */
  public static <C extends ServiceClient<C>> Batch<C> over(C client, String version) { return new Batch<>(client.http().at(version), client::through); }

  /** Starts a batch of calls that are made below a door. */
  public static Batch<Http> over(Http door) { return new Batch<>(door, door::through); }

  /**
   * Makes each item wait for the one before it; when one fails, those after it are not done.
   *
   * @throws IllegalStateException when items were added already
   */
  public Batch<C> inSequence() {
    if (!items.isEmpty()) {
      throw new IllegalStateException("The order of a batch is chosen before its items are added.");
    }
    sequence = true;
    return this;
  }

  /**
   * Makes all items added from now on wait for one; when that fails, they are not done. Services take no other order than this and
   * {@link #inSequence}.
   *
   * @throws IllegalArgumentException when the item is not the batch's only one so far
   */
  public Batch<C> allAfter(BatchItem<?> only) {
    if (items.size() != 1 || items.get(only.id()) != only) {
      throw new IllegalArgumentException("All items of a batch can wait for its first one only: add that, then call allAfter, then add the others.");
    }
    first = only;
    return this;
  }

  /** Limits the sending in all, with the waits that the service asks for. Ten minutes unless set; each request has the client's own limit, too. */
  public Batch<C> deadline(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A deadline must be longer than nothing, not " + limit + ".");
    }
    patience = limit;
    return this;
  }

  /** Adds a call under the next free number. */
  public <T> BatchItem<T> add(Function<C, T> call) {
    int number = items.size() + 1;
    while (items.containsKey(Integer.toString(number))) {
      number++;
    }
    return add(Integer.toString(number), call);
  }

  /**
   * Adds a call under a name of one's own.
   *
   * @param call makes one request on the client that it is given, and hands back what it gives
   * @throws IllegalArgumentException when the name is blank or taken, or the call sends nothing or to elsewhere than this batch
   */
  public <T> BatchItem<T> add(String id, Function<C, T> call) {
    if (id.isBlank() || items.containsKey(id)) {
      throw new IllegalArgumentException(id.isBlank() ? "An item's id must not be blank." : "There is an item '" + id + "' in this batch already.");
    }
    ApiRequest request = requestOf(call);
    if (BatchFormat.path(root, request).isEmpty()) {
      throw new IllegalArgumentException(request + " does not go below " + root
          + ", as all calls of this batch must: the service does not mix its versions in one batch.");
    }
    BatchItem<T> item = new BatchItem<>(id, request, answer -> call.apply(copy.apply(live -> new Replay(live, answer))), first != null || !sequence
        ? first : last);
    items.put(id, item);
    last = item;
    return item;
  }

  /** The items by their ids, in the order they were added. */
  public Map<String, BatchItem<?>> items() { return Collections.unmodifiableMap(items); }

  /**
   * Sends all items that have not ended, and ends them. When the requests that carry them cannot be made (no token, no connection, the
   * thread was interrupted), that is thrown, and calling it again goes on with the items that have not ended.
   *
   * @return all items by their ids, in the order they were added
   * @throws io.github.connectedsecurity.core.errors.SdkException when a batch as a whole was refused or could not be sent
   */
  public Map<String, BatchItem<?>> send() {
    new BatchSending(door, root, patience).run(items.values());
    return items();
  }

  private <T> ApiRequest requestOf(Function<C, T> call) {
    T given;
    try {
      given = call.apply(copy.apply(live -> request -> { throw new Captured(request); }));
    } catch (Captured captured) {
      return captured.request;
    }
    throw new IllegalArgumentException("The call added to the batch has sent nothing and gave "
        + (given instanceof Iterable ? "a collection that nobody has read yet: end it with .stream().toList()."
            : "its result without the service."));
  }

  /** Leaves the call as soon as its request is known. */
  @SuppressWarnings("serial") // caught a few frames further up
  private static final class Captured extends RuntimeException {
    private final transient ApiRequest request;

    private Captured(ApiRequest request) {
      super("The request was noted for a batch.", null, false, false);
      this.request = request;
    }
  }

  /** Answers a call's first request with what the batch brought; later ones, such as further pages, are sent. */
  private static final class Replay implements Exchange {
    private final Exchange live;
    private final ApiResponse answer;
    private final AtomicBoolean given = new AtomicBoolean();

    private Replay(Exchange live, ApiResponse answer) {
      this.live = live;
      this.answer = answer;
    }

    @Override
    public ApiResponse send(ApiRequest request) { return given.compareAndSet(false, true) ? answer : live.send(request); }
  }
}
