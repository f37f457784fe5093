package io.github.connectedsecurity.emulator.internal.quotas;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Limits;
import io.github.connectedsecurity.emulator.internal.http.PathKind;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Refuses what goes beyond the published limits. A request without a readable token is not counted: the service refuses it anyway,
 * and nobody's quota should suffer.
 */
public final class Quotas implements Limits {
  private final List<Quota> table = Quota.table();
  private final Clock clock;
  private final Map<Key, List<Counter>> counters = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /** Nobody has used anything yet. */
  public Quotas(Clock clock) { this.clock = clock; }

  private record Key(String product, String name, String who, List<String> what) {}

  private record Hit(Quota quota, List<Counter> counters, int units) {}

  /**
   * Where a quota stands.
   *
   * @param who the application that it is counted for, or the tenant
   * @param what the operation or subscription that it is counted for; empty when it has only one count
   */
  public record Standing(String product, String name, String who, String what, long used, long most) {}

  @Override
  public Answer limited(Service service, Request request, Supplier<Answer> work) {
    Optional<String> app = app(request);
    if (app.isEmpty()) {
      return work.get();
    }
    List<Hit> hits;
    lock.lock();
    try {
      hits = hits(request, app.get());
      Instant now = clock.instant();
      Optional<Answer> refused = hits.stream().flatMap(hit -> refused(hit, service, request, now).stream()).findFirst();
      if (refused.isPresent()) {
        return refused.get();
      }
      hits.forEach(hit -> hit.counters.forEach(counter -> counter.take(now, hit.units)));
    } finally {
      lock.unlock();
    }
    try {
      return told(work.get(), hits);
    } finally {
      release(hits);
    }
  }

  /** Where every quota stands that somebody has used. */
  public List<Standing> standing() {
    lock.lock();
    try {
      Instant now = clock.instant();
      return counters.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(counter -> new Standing(entry.getKey().product,
          entry.getKey().name, entry.getKey().who, String.join(" ", entry.getKey().what), counter.used(now), counter.most()))).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what was used. */
  public void clear() {
    lock.lock();
    try {
      counters.clear();
    } finally {
      lock.unlock();
    }
  }

  private List<Hit> hits(Request request, String app) {
    List<Hit> hits = new ArrayList<>();
    String done = "";
    for (Quota quota : table) {
      Optional<List<String>> what = quota.product().equals(done) ? Optional.empty() : quota.counts(request);
      if (what.isPresent()) {
        List<Counter> counting = counters.computeIfAbsent(key(quota, request, app, what.get()), any -> quota.counters().stream().map(Supplier::get).toList());
        hits.add(new Hit(quota, counting, quota.cost().of(request)));
        done = quota.instead() ? quota.product() : done;
      }
    }
    return hits;
  }

  private static Key key(Quota quota, Request request, String app, List<String> what) {
    List<String> one = quota.per() == Quota.Per.OPERATION ? List.of(request.method(), PathKind.of(request.path())) : what;
    return new Key(quota.product(), quota.name(), quota.per() == Quota.Per.APP ? app : "tenant", one);
  }

  private static Optional<Answer> refused(Hit hit, Service service, Request request, Instant now) {
    for (Counter counter : hit.counters) {
      Duration wait = counter.wait(now, hit.units);
      if (!wait.isZero()) {
        Answer answer = hit.quota.refusing().answer(service, request, hit.quota.name(), now, wait);
        return Optional.of(hit.quota.left().isEmpty() ? answer : answer.with(hit.quota.left(), "0"));
      }
    }
    return Optional.empty();
  }

  private Answer told(Answer answer, List<Hit> hits) {
    Answer told = answer;
    Instant now = clock.instant();
    for (Hit hit : hits) {
      if (!hit.quota.left().isEmpty()) {
        told = told.with(hit.quota.left(), String.valueOf(hit.counters.get(0).left(now)));
      }
    }
    return told;
  }

  private void release(List<Hit> hits) {
    lock.lock();
    try {
      hits.forEach(hit -> hit.counters.forEach(counter -> {
        if (counter instanceof Counter.AtOnce atOnce) {
          atOnce.release();
        }
      }));
    } finally {
      lock.unlock();
    }
  }

  /** The application that a token names; whether the token is good is for the service to say. */
  private static Optional<String> app(Request request) {
    String header = request.header("Authorization").orElse("");
    String[] parts = header.split("\\.", -1);
    if (parts.length != 3) {
      return header.startsWith("Token ") ? Optional.of("portal token") : Optional.empty();
    }
    try {
      Map<String, Object> claims = Json.object(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
      return claims.get("appid") instanceof String id ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException | SdkException e) {
      return Optional.empty();
    }
  }
}
