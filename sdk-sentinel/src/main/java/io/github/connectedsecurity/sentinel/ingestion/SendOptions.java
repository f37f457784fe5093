package io.github.connectedsecurity.sentinel.ingestion;

import java.util.function.Consumer;
import java.util.function.Function;

/** How records are sent. Immutable. */
public final class SendOptions {
  private static final int MOST_PARALLEL = 64;

  private final int parallel;
  private final boolean packed;
  private final int resends;
  private final long bytesPerMinute;
  private final Function<Object, String> names;
  private final Consumer<ChunkResult> listener;

  private SendOptions(int parallel, boolean packed, int resends, long bytesPerMinute, Function<Object, String> names, Consumer<ChunkResult> listener) {
    this.parallel = parallel;
    this.packed = packed;
    this.resends = resends;
    this.bytesPerMinute = bytesPerMinute;
    this.names = names;
    this.listener = listener;
  }

  /** Sends four requests at once, packed, each once. */
  static SendOptions standard(int parallel, boolean packed, long bytesPerMinute) {
    return new SendOptions(parallel, packed, 0, bytesPerMinute, record -> "", result -> {});
  }

  /** Sends so many requests at once; memory holds about twice as many. */
  public SendOptions parallel(int requests) {
    if (requests < 1 || requests > MOST_PARALLEL) {
      throw new IllegalArgumentException("1 to " + MOST_PARALLEL + " requests can be under way at once, not " + requests + ".");
    }
    return new SendOptions(requests, packed, resends, bytesPerMinute, names, listener);
  }

  /** Packs requests with gzip, or does not. */
  public SendOptions packed(boolean gzip) { return new SendOptions(parallel, gzip, resends, bytesPerMinute, names, listener); }

  /**
   * Sends a request whose answer was lost again, up to so often. The service has no way to tell a repetition: records may then be there
   * twice, and the report counts them. Unless set, such a request is reported and not repeated.
   */
  public SendOptions resendUnclear(int times) {
    if (times < 0) {
      throw new IllegalArgumentException("A request cannot be repeated " + times + " times.");
    }
    return new SendOptions(parallel, packed, times, bytesPerMinute, names, listener);
  }

  /** Sends at most so many bytes of JSON a minute; for those who share a rule's 2 GB with others. */
  public SendOptions bytesPerMinute(long most) {
    if (most < LogIngestion.MOST_BYTES) {
      throw new IllegalArgumentException("At least one full request of 1 MB a minute must be allowed, not " + most + " bytes.");
    }
    return new SendOptions(parallel, packed, resends, most, names, listener);
  }

  /** Names records that cannot be sent in a way that their source knows, such as by their id. */
  public SendOptions named(Function<Object, String> name) { return new SendOptions(parallel, packed, resends, bytesPerMinute, name, listener); }

  /** Is told of each request when its end is known; by several threads at once. */
  public SendOptions onChunk(Consumer<ChunkResult> told) { return new SendOptions(parallel, packed, resends, bytesPerMinute, names, told); }

  int parallel() { return parallel; }

  boolean packed() { return packed; }

  int resends() { return resends; }

  long bytesPerMinute() { return bytesPerMinute; }

  Function<Object, String> names() { return names; }

  Consumer<ChunkResult> listener() { return listener; }
}
