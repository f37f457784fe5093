package io.github.connectedsecurity.emulator.internal.status;

import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.Journal;
import io.github.connectedsecurity.emulator.internal.quotas.Quotas;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the emulator stands. Of requests there is no more than verb, path and status: queries, headers and bodies hold tokens, signatures
 * and personal data.
 *
 * @param time what time it is in the emulator
 * @param data what the tenant held at the start
 * @param calls what was called how often
 * @param requests the last requests, oldest first
 * @param stored how much of what is stored
 * @param quotas where quotas stand; empty when none are counted
 * @param faults what is still to go wrong
 */
public record Status(Instant time, String data, List<Journal.Call> calls, List<Journal.Exchanged> requests, Map<String, Integer> stored,
    Optional<List<Quotas.Standing>> quotas, List<FaultPlan.Planned> faults) {
  private static final int LATEST = 50;

  /** The latest requests, newest first, as {@code verb path status}. */
  List<List<String>> latest() {
    List<Journal.Exchanged> latest = new ArrayList<>(requests.subList(Math.max(0, requests.size() - LATEST), requests.size()));
    Collections.reverse(latest);
    return latest.stream().map(one -> List.of(one.request().method(), one.request().path(), String.valueOf(one.status()))).toList();
  }

  /** As JSON. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
    json.put("data", data);
    json.put("calls", calls.stream().map(Status::call).toList());
    json.put("latest", latest().stream().map(one -> Map.of("verb", one.get(0), "path", one.get(1), "status", Integer.valueOf(one.get(2)))).toList());
    json.put("stored", stored);
    json.put("quotas", quotas.map(all -> all.stream().map(Status::quota).toList()).orElse(null));
    json.put("faults", faults.stream().map(Status::fault).toList());
    return json;
  }

  private static Map<String, Object> call(Journal.Call call) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verb", call.verb());
    json.put("path", call.path());
    json.put("count", call.count());
    Map<String, Object> statuses = new LinkedHashMap<>();
    call.statuses().forEach((status, count) -> statuses.put(String.valueOf(status), count));
    json.put("statuses", statuses);
    return json;
  }

  private static Map<String, Object> quota(Quotas.Standing quota) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("product", quota.product());
    json.put("quota", quota.name());
    json.put("who", quota.who());
    json.put("what", quota.what());
    json.put("used", quota.used());
    json.put("most", quota.most());
    return json;
  }

  private static Map<String, Object> fault(FaultPlan.Planned fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fault", fault.fault());
    json.put("where", fault.where());
    json.put("left", fault.left());
    return json;
  }
}
