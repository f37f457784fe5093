package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Does what it is asked to, and counts how often each request, known by its body, was done. */
public final class CountedActions implements Answers {
  private final Map<String, Integer> done = new ConcurrentHashMap<>();

  @Override
  public Reply to(Asked asked) {
    done.merge(asked.body(), 1, Integer::sum);
    return Reply.of(201, "{\"id\":" + asked.number() + ",\"status\":\"Pending\"}");
  }

  /** How often an action was done. */
  public int times(String body) { return done.getOrDefault(body, 0); }

  /** How many actions were done more than once. */
  public long duplicates() { return done.values().stream().filter(times -> times > 1).count(); }
}
