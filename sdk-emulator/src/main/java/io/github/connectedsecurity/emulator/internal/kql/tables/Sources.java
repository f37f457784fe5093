package io.github.connectedsecurity.emulator.internal.kql.tables;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What gives rows: what the tenant holds and what happened in it, as JSON trees. They are made one by one as rows are read. */
final class Sources {
  private static final String TYPE_PREFIX = "#microsoft.graph.security.";

  private final CloudState state;
  private final Timeline timeline;

  Sources(CloudState state, Timeline timeline) {
    this.state = state;
    this.timeline = timeline;
  }

  /** The trees that a table asks for in its {@code from}; several kinds of them are joined by a plus sign. */
  Stream<Map<String, Object>> of(String from) { return Arrays.stream(from.split(" \\+ ")).flatMap(this::one); }

  private Stream<Map<String, Object>> one(String from) {
    String[] words = from.split(" ", 2);
    String which = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "happening" -> happenings(Arrays.stream(which.split(",")).map(Kind::valueOf).toArray(Kind[]::new));
      case "alert" -> state.alerts().all().stream();
      case "evidence" -> evidence(which.isEmpty() ? Set.of() : Set.of(which.split(",")));
      case "incident" -> incidents();
      case "audit" -> state.auditEvents().all().stream().map(this::tree);
      case "device" -> devices(Duration.ofHours(Long.parseLong(which)));
      case "user" -> timeline.company().users().stream().map(this::user);
      default -> Stream.empty();
    };
  }

  private Stream<Map<String, Object>> happenings(Kind... kinds) {
    List<Happening> events = timeline.between(timeline.start().minus(Timeline.MONTH), state.clock().instant(), kinds);
    return LongStream.range(0, events.size()).mapToObj(i -> tree(events.get((int) i), i + 1));
  }

  private Map<String, Object> tree(Happening one, long number) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "id", one.id());
    put(tree, "number", number);
    put(tree, "time", Times.write(one.time()));
    put(tree, "kind", one.kind().name());
    put(tree, "tenant", state.tenantId());
    put(tree, "device", one.device().map(Sources::device));
    put(tree, "from", one.detail("from").map(timeline.company()::device).map(Sources::device));
    put(tree, "user", one.user().map(this::user));
    put(tree, "place", one.place().map(Sources::place));
    put(tree, "file", one.file().map(Sources::file));
    put(tree, "mail", one.mail().map(Sources::mail));
    put(tree, "url", one.url());
    put(tree, "app", one.app());
    put(tree, "detail", one.detail());
    put(tree, "self", new LinkedHashMap<>(tree));
    one.device().ifPresent(device -> put(tree, "deviceDetail", Map.of("deviceId", device.entraId().orElse(""), "displayName", device.name(), "operatingSystem",
        device.os())));
    one.place().ifPresent(place -> put(tree, "location", Map.of("city", place.city().orElse(""), "countryOrRegion", place.country().orElse(""),
        "geoCoordinates", Map.of("latitude", place.latitude(), "longitude", place.longitude()))));
    return tree;
  }

  /** What was done through some interface of the cloud since the start. */
  private Map<String, Object> tree(AuditEvent event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "id", UUID.nameUUIDFromBytes((event.time() + event.operation() + event.object()).getBytes(StandardCharsets.UTF_8)).toString());
    put(tree, "time", Times.write(event.time()));
    put(tree, "operation", event.operation());
    put(tree, "workload", event.workload());
    put(tree, "object", event.object());
    put(tree, "tenant", state.tenantId());
    put(tree, "user", timeline.company().users().stream().filter(user -> user.upn().equalsIgnoreCase(event.user())).findFirst().map(this::user)
        .or(() -> Optional.of(Map.of("upn", event.user()))));
    put(tree, "detail", event.details());
    put(tree, "self", new LinkedHashMap<>(tree));
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    Object found = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (found != null) {
      tree.put(name, found);
    }
  }

  private static Map<String, Object> device(Company.Device device) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "id", device.id());
    put(tree, "entraId", device.entraId());
    put(tree, "name", device.name());
    put(tree, "dnsName", device.dnsName());
    put(tree, "ip", device.ip());
    put(tree, "externalIp", device.externalIp());
    put(tree, "os", device.os());
    put(tree, "group", device.group());
    return tree;
  }

  private Map<String, Object> user(Company.User user) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "time", Times.write(state.clock().instant().truncatedTo(ChronoUnit.DAYS)));
    put(tree, "key", user.key());
    put(tree, "objectId", user.objectId());
    put(tree, "upn", user.upn());
    put(tree, "displayName", user.displayName());
    put(tree, "accountName", user.accountName());
    put(tree, "sid", user.sid());
    put(tree, "department", user.department());
    return tree;
  }

  private static Map<String, Object> place(Company.Place place) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "key", place.key());
    put(tree, "ip", place.ip());
    put(tree, "country", place.country());
    put(tree, "city", place.city());
    return tree;
  }

  private static Map<String, Object> file(Company.FileItem file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "name", file.name());
    put(tree, "path", file.path());
    put(tree, "size", file.size());
    put(tree, "md5", file.md5());
    put(tree, "sha1", file.sha1());
    put(tree, "sha256", file.sha256());
    put(tree, "publisher", file.publisher());
    put(tree, "label", file.label().map(label -> Map.of("id", label.id(), "name", label.name())));
    return tree;
  }

  private static Map<String, Object> mail(Happening.Mail mail) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "networkMessageId", mail.networkMessageId());
    put(tree, "internetMessageId", mail.internetMessageId());
    put(tree, "sender", mail.sender());
    put(tree, "recipient", mail.recipient());
    put(tree, "subject", mail.subject());
    put(tree, "threat", mail.threat());
    return tree;
  }

  /** Each piece of evidence with its alert; of all types, or of these. */
  private Stream<Map<String, Object>> evidence(Set<String> types) {
    return state.alerts().all().stream().flatMap(alert -> list(alert.get("evidence")).map(found -> evidence(found, alert)))
        .filter(tree -> types.isEmpty() || types.contains(String.valueOf(tree.get("type"))));
  }

  private static Map<String, Object> evidence(Map<String, Object> found, Map<String, Object> alert) {
    Map<String, Object> tree = new LinkedHashMap<>(found);
    tree.put("self", found);
    tree.put("alert", alert);
    tree.put("type", String.valueOf(found.get("@odata.type")).replace(TYPE_PREFIX, ""));
    tree.put("role", found.get("roles") instanceof List<?> roles && !roles.isEmpty() ? String.valueOf(roles.get(0)) : "");
    return tree;
  }

  private Stream<Map<String, Object>> incidents() {
    return state.incidents().all().stream().map(incident -> {
      Map<String, Object> tree = new LinkedHashMap<>(incident);
      tree.put("alertIds", state.alerts().all().stream().filter(alert -> incident.get("id") != null && incident.get("id").equals(alert.get("incidentId")))
          .map(alert -> String.valueOf(alert.get("id"))).toList());
      put(tree, "owner", incident.get("assignedTo") instanceof String owner ? Map.of("assignedTo", owner, "userPrincipalName", owner) : null);
      return tree;
    });
  }

  /** Every device of the alerts and of the company, again and again over the month, newest last. */
  private Stream<Map<String, Object>> devices(Duration every) {
    Set<String> seen = new HashSet<>();
    List<Map<String, Object>> devices = Stream.concat(
        evidence(Set.of("deviceEvidence")).map(tree -> tree.get("self") instanceof Map<?, ?> found ? object(found) : tree),
        timeline.company().devices().stream().map(Company.Device::evidence)).filter(device -> seen.add(String.valueOf(device.get("mdeDeviceId")))).toList();
    Instant now = state.clock().instant();
    long times = Timeline.MONTH.dividedBy(every);
    return LongStream.range(0, times).boxed().flatMap(i -> devices.stream().map(device -> {
      Map<String, Object> tree = new LinkedHashMap<>(device);
      tree.put("time", Times.write(now.minus(every.multipliedBy(times - 1 - i)).minusSeconds(devices.indexOf(device) % 60L)));
      tree.put("number", i + 1);
      return tree;
    }));
  }

  private static Stream<Map<String, Object>> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().filter(Map.class::isInstance).map(one -> object((Map<?, ?>) one)) : Stream.empty();
  }

  @SuppressWarnings("unchecked") // JSON has text keys only
  private static Map<String, Object> object(Map<?, ?> map) { return (Map<String, Object>) map; }
}
