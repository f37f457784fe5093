package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is new or changed since a moment, for lists that can be filtered and sorted by time but have no change tracking of
 * their own. Asking for "later than the last one seen" would lose items that share its time or that the service shows late; this
 * asks from a little before, and passes over what it has given already.
 *
 * <p>{@link #hasNext()} asks the service until it has nothing new; called again later, it asks again. For one thread at a time.
 *
 * @param <T> the type of the items
 */
public final class ChangeFeed<T> implements Iterator<T> {
  private static final int MAX_REMEMBERED = 100_000;

  private final Function<Instant, Paged<T>> list;
  private final Function<T, Instant> time;
  private final Function<T, String> id;
  private final Duration overlap;
  private final Map<String, Instant> given = new LinkedHashMap<>();
  private Instant reached;
  private @Nullable Read<T> reading;
  private @Nullable T ready;

  private ChangeFeed(Function<Instant, Paged<T>> list, Function<T, Instant> time, Function<T, String> id, Duration overlap, Instant since) {
    this.list = list;
    this.time = time;
    this.id = id;
    this.overlap = overlap;
    this.reached = since;
  }

  /**
   * A feed that starts at a moment.
   *
   * @param list the items from a moment on (the moment included), oldest first
   * @param time the time that the list is filtered and sorted by
   * @param id what tells two items with the same time apart
   * @param overlap how long after its time an item may still appear in the list
   */
  public static <T> ChangeFeed<T> since(Instant since, Function<Instant, Paged<T>> list, Function<T, Instant> time, Function<T, String> id, Duration overlap) {
    return new ChangeFeed<>(list, time, id, overlap, since);
  }

  /** The same feed from a stored {@link #position()} on. */
  public ChangeFeed<T> from(String position) {
    try {
      Map<String, Object> json = Json.object(Base64.getUrlDecoder().decode(position));
      if (json.get("reached") instanceof String moment && json.get("given") instanceof Map<?, ?> keys) {
        ChangeFeed<T> feed = new ChangeFeed<>(list, time, id, overlap, Instant.parse(moment));
        keys.forEach((key, at) -> feed.given.put(key.toString(), Instant.parse(at.toString())));
        return feed;
      }
    } catch (IllegalArgumentException | InvalidDataException | DateTimeException e) {
      throw new IllegalArgumentException("The text is no position of a feed, or was cut.", e);
    }
    throw new IllegalArgumentException("The text is no position of a feed.");
  }

  /** Where the feed stands, before the next item; a text to store, without any secret. */
  public String position() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reached", reached.toString());
    json.put("given", given);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(json));
  }

  @Override
  public boolean hasNext() {
    Instant from = reached.minus(overlap);
    while (ready == null) {
      Read<T> read = reading == null ? new Read<>(list.apply(from).iterator(), from) : reading;
      reading = advance(read) ? read : null;
      if (reading == null) {
        if (!read.mayGoOn) {
          return false;
        }
        from = read.last; // asked once more: a list with a smaller page than we believe looks finished, too
      }
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException("The feed has nothing new now.");
    }
    T item = ready;
    ready = null;
    remember(item);
    return item;
  }

  /** Goes on to an item that has not been given; false at the end of what one read reaches. */
  private boolean advance(Read<T> read) {
    try {
      while (read.items.hasNext()) {
        T item = read.items.next();
        read.last = time.apply(item);
        if (!given.containsKey(key(item))) {
          read.mayGoOn = true;
          ready = item;
          return true;
        }
      }
    } catch (PagesOutOfReachException e) {
      if (!read.last.isAfter(read.from)) {
        throw e; // more items share one time than the list can show
      }
      read.mayGoOn = true;
    }
    return false;
  }

  private void remember(T item) {
    Instant at = time.apply(item);
    given.put(key(item), at);
    if (at.isAfter(reached)) {
      reached = at;
      Instant oldest = reached.minus(overlap);
      given.values().removeIf(old -> old.isBefore(oldest));
    }
    if (given.size() > MAX_REMEMBERED) {
      throw new InvalidDataException("More than " + MAX_REMEMBERED + " items lie within " + overlap + " of each other; take a shorter overlap.");
    }
  }

  private String key(T item) { return id.apply(item) + "@" + time.apply(item); }

  /** One pass over the list, as far as it reaches. */
  private static final class Read<T> {
    private final Iterator<T> items;
    private final Instant from;
    private Instant last;
    private boolean mayGoOn;

    private Read(Iterator<T> items, Instant from) {
      this.items = items;
      this.from = from;
      this.last = from;
    }
  }
}
