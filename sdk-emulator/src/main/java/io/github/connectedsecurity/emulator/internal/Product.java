package io.github.connectedsecurity.emulator.internal;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Service;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One product of the emulated cloud. In the world each has a host of its own; here each has a path below the one address. */
public interface Product extends Service {
  /** Where clients find it. */
  List<Place> places();

  /** Every permission that some of its operations take. */
  Set<String> permissions();

  /** Puts its part of the tenant back as it was at the start; what takes its time to make may be put off until it is first asked for, but is that of now. */
  void fill();

  /** How many things of a kind it holds now, by a name for people; not what {@link CloudState} itself holds. */
  default Map<String, Integer> stored() { return Map.of(); }

  /** Takes the way that all requests go, through limits and faults to whichever product they are for; products with batches send the parts there. */
  default void through(Function<Request, Answer> way) {
    // most products answer one request at a time
  }

  /**
   * Where clients find a service.
   *
   * @param service the service as the SDK's clouds know it
   * @param path what stands before the service's own paths, such as {@code /defender}; empty text for none
   * @param scope the scope of its tokens
   */
  record Place(io.github.connectedsecurity.core.Service service, String path, String scope) {}

  /**
   * What products are made from.
   *
   * @param timeline all that happened in the tenant, which products tell in their own words
   */
  record Parts(CloudState state, TokenCheck tokens, Timeline timeline) {
    /** With the built-in company, as it is by default. */
    public Parts(CloudState state, TokenCheck tokens) { this(state, tokens, Timeline.create(state.tenantId(), 42, state.clock().instant())); }
  }
}
