package io.github.connectedsecurity.emulator.internal.http;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was asked and how it ended. The last requests are kept whole; of all of them it is counted what was called. WireMock's own
 * journal counts its entries with every request, which costs more than answering, so it is switched off.
 */
public final class Journal {
  private static final int REQUESTS = 10_000;
  private static final long BYTES = 32L << 20;
  private static final int CALLS = 1_000;
  private static final int TEXTS = 1_000;
  private static final String OTHER = "(others)";

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private long bytes;

  /** A request with the status of its answer; 0 when the connection broke or the answer is not out yet. */
  public record Exchanged(Request request, int status) {}

  /**
   * What was called how often.
   *
   * @param path the path, with an asterisk for each name of a thing
   * @param statuses the number of answers by status; 0 for none
   */
  public record Call(String verb, String path, Map<Integer, Integer> statuses) {
    /** How often in all. */
    public int count() { return statuses.values().stream().mapToInt(Integer::intValue).sum(); }
  }

  /** A request that is being answered. */
  final class Entry {
    private final Request request;
    private volatile int status;

    private Entry(Request request) { this.request = request; }

    /** Says how it ended; 0 for a broken connection. */
    void ended(int answer) {
      status = answer;
      count(request, answer);
    }
  }

  /** Keeps a request; it shows at once, with status 0. */
  Entry open(Request request) {
    lock.lock();
    try {
      Entry entry = new Entry(shared(request));
      entries.addLast(entry);
      bytes += request.body().length;
      while (entries.size() > REQUESTS || (bytes > BYTES && entries.size() > 1)) {
        bytes -= entries.removeFirst().request.body().length;
      }
      return entry;
    } finally {
      lock.unlock();
    }
  }

  /** The requests so far, oldest first; those that are still being answered, too. */
  public List<Exchanged> requests() {
    lock.lock();
    try {
      return entries.stream().map(entry -> new Exchanged(entry.request, entry.status)).toList();
    } finally {
      lock.unlock();
    }
  }

  /** What was called how often, by path and verb. */
  public List<Call> calls() {
    lock.lock();
    try {
      return calls.values().stream().map(call -> new Call(call.verb, call.path, new TreeMap<>(call.statuses)))
          .sorted(Comparator.comparing(Call::path).thenComparing(Call::verb)).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the requests so far. */
  public void clear() {
    lock.lock();
    try {
      entries.clear();
      calls.clear();
      texts.clear();
      bytes = 0;
    } finally {
      lock.unlock();
    }
  }

  private void count(Request request, int status) {
    String path = PathKind.of(request.path());
    lock.lock();
    try {
      String key = request.method() + " " + path;
      boolean known = calls.containsKey(key) || calls.size() < CALLS;
      Call call = calls.computeIfAbsent(known ? key : OTHER, any -> new Call(known ? request.method() : "", known ? path : OTHER, new TreeMap<>()));
      call.statuses.merge(status, 1, Integer::sum);
    } finally {
      lock.unlock();
    }
  }

  /** Ten thousand requests carry the same few tokens and agents: each text is kept once. */
  private Request shared(Request request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request.headers().forEach((name, values) -> headers.put(shared(name), values.stream().map(this::shared).toList()));
    return new Request(request.method(), shared(request.origin()), shared(request.path()), request.query(), headers, request.body());
  }

  private String shared(String text) {
    if (texts.size() >= TEXTS) {
      texts.clear();
    }
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
