package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys that open the volumes of the company's Windows devices. The secret itself is told by {@code $select} only, and each time the trail
 * tells who read it.
 */
final class RecoveryKeys {
  static final String READ_SECRET = "BitlockerKey.Read.All";
  private static final Pattern OF_DEVICE = Pattern.compile("deviceId\\s+eq\\s+'([^']*)'");
  private static final List<String> MEMBERS = List.of("id", "createdDateTime", "deviceId", "key", "volumeType");
  private static final Duration OLDEST = Duration.ofDays(400);
  private static final int GROUPS = 8;

  private final CloudState state;
  private final Company company;
  private final Trail trail;
  private final List<Key> keys = new ArrayList<>();

  private record Key(String secret, Map<String, Object> shown) {}

  RecoveryKeys(CloudState state, Company company, Trail trail) {
    this.state = state;
    this.company = company;
    this.trail = trail;
  }

  void fill() {
    keys.clear();
    Instant first = state.clock().instant().minus(OLDEST);
    for (Company.Device device : company.devices()) {
      device.entraId().filter(id -> device.os().startsWith("Windows")).ifPresent(id -> {
        keys.add(key(id, "operatingSystemVolume", first.plus(Duration.ofDays(keys.size()))));
        if (device.key().equals("lena")) {
          keys.add(key(id, "fixedDataVolume", first.plus(Duration.ofDays(keys.size()))));
        }
      });
    }
  }

  int count() { return keys.size(); }

  Answer list(LabelRequest request) {
    requireAgent(request);
    for (Query.Parameter option : request.request().query().parameters()) {
      if (!option.name().equals("$filter")) {
        throw Refusal.badRequest("The query option '" + option.name() + "' is not supported for recovery keys.");
      }
    }
    Optional<String> device = request.request().query().first("$filter").map(RecoveryKeys::device);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("informationProtection/bitlocker/recoveryKeys"));
    body.put("value", keys.stream().map(Key::shown).filter(key -> device.isEmpty() || device.get().equals(key.get("deviceId"))).toList());
    return Answer.json(200, body);
  }

  Answer get(LabelRequest request) {
    requireAgent(request);
    List<String> selected = selected(request);
    if (selected.contains("key") && !request.caller().permissions().contains(READ_SECRET)) {
      throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. The key itself needs " + READ_SECRET + ".");
    }
    Key key = keys.stream().filter(one -> request.id().equals(one.shown.get("id"))).findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The recovery key '" + request.id() + "' was not found."));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("informationProtection/bitlocker/recoveryKeys"
        + (selected.isEmpty() ? "" : "(" + String.join(",", selected) + ")") + "/$entity"));
    body.putAll(key.shown);
    if (selected.contains("key")) {
      body.put("key", key.secret);
      trail.recoveryKey(request, request.id(), String.valueOf(key.shown.get("deviceId")));
    }
    return Answer.json(200, body);
  }

  /** What is selected; the secret comes with the other members all the same, as the documents show it. */
  private static List<String> selected(LabelRequest request) {
    for (Query.Parameter option : request.request().query().parameters()) {
      if (!option.name().equals("$select")) {
        throw Refusal.badRequest("The query option '" + option.name() + "' is not supported for a recovery key.");
      }
    }
    List<String> selected = request.request().query().first("$select").map(names -> List.of(names.split("\\s*,\\s*", -1))).orElse(List.of());
    selected.stream().filter(name -> !MEMBERS.contains(name)).findFirst().ifPresent(name -> {
      throw Refusal.badRequest("Could not find a property named '" + name + "' on type 'microsoft.graph.bitlockerRecoveryKey'.");
    });
    return selected;
  }

  private static String device(String filter) {
    Matcher matcher = OF_DEVICE.matcher(filter.strip());
    if (!matcher.matches()) {
      throw Refusal.badRequest("Invalid filter clause: recovery keys are filtered by \"deviceId eq '...'\" only.");
    }
    return matcher.group(1);
  }

  private static void requireAgent(LabelRequest request) {
    if (request.request().header("User-Agent").orElse("").isBlank()) {
      throw Refusal.badRequest("The header 'User-Agent' is required.");
    }
  }

  private static Key key(String device, String volume, Instant time) {
    String name = "recovery key of " + device + " " + volume;
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    shown.put("createdDateTime", Times.write(time));
    shown.put("volumeType", volume);
    shown.put("deviceId", device);
    Random digits = new Random(name.hashCode());
    return new Key(digits.ints(GROUPS, 0, 1 << 16).map(one -> one * 11) // as the machine checks them: multiples of 11
        .mapToObj(one -> String.valueOf(1_000_000 + one).substring(1)).collect(Collectors.joining("-")), shown);
  }
}
