package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.AuditEvents;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Larkspur Instruments does all day: a blob an hour of each content type, which follows from the hour alone, so that the trail
 * grows with the clock and is the same whenever it is read. It holds what the company's timeline tells of the hour before, and some
 * records of services that work at night, too. As at the service, every fifth blob is listed 25 minutes late, every fourth begins with
 * a record that the one before it had, and every ninth comes a second time under another id. What is done in the emulated tenant comes
 * in blobs of its own, two minutes later, so that nobody must wait for hours.
 */
final class AuditTrail {
  static final List<String> TYPES = List.of("Audit.AzureActiveDirectory", "Audit.Exchange", "Audit.SharePoint", "Audit.General", "DLP.All");
  static final String CREDIT_CARD = "50842eb7-edc8-4019-85dd-5a5c1f2bb085";

  private static final Duration MADE = Duration.ofMinutes(17); // after the hour
  private static final int DONE = 3; // the last digit of blobs of what was done here
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Duration LATE = Duration.ofMinutes(25);
  private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final Pattern NAME = Pattern.compile("(\\d{14})0000000([123])\\$\\1{1}0000000\\2\\$([a-z_]+)\\$([A-Za-z_]+)");
  private static final List<String> PEOPLE = List.of("jonas.dahl", "olga.kovacs", "priya.chandran", "david.lindqvist");
  private static final String OFFICE = "198.51.100.4";

  private final String tenantId;
  private final AuditEvents done;
  private final Timeline timeline;
  private final AuditRecords told;

  AuditTrail(CloudState state, Timeline timeline) {
    this.tenantId = state.tenantId();
    this.done = state.auditEvents();
    this.timeline = timeline;
    this.told = new AuditRecords(tenantId);
  }

  /** The blobs that became available within a span of time and are listed by now. */
  List<Blob> blobs(String type, Instant from, Instant to, Instant now) {
    List<Blob> blobs = new ArrayList<>();
    for (Instant hour = from.truncatedTo(ChronoUnit.HOURS); hour.isBefore(to); hour = hour.plus(1, ChronoUnit.HOURS)) {
      both(type, hour).filter(blob -> !blob.created.isBefore(from) && blob.created.isBefore(to) && !blob.appears.isAfter(now)).forEach(blobs::add);
    }
    done.between(type, from.minus(SOON).minus(SOON), to).stream().map(event -> doneBlob(type, event.time().truncatedTo(ChronoUnit.MINUTES))).distinct()
        .filter(blob -> !blob.created.isBefore(from) && blob.created.isBefore(to) && !blob.appears.isAfter(now)).forEach(blobs::add);
    blobs.sort(Comparator.comparing(Blob::created));
    return blobs;
  }

  /** The blob of this name; empty when no blob can have it. */
  Optional<Blob> find(String id) {
    Matcher name = NAME.matcher(id);
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      Instant created = LocalDateTime.parse(name.group(1), ID).toInstant(ZoneOffset.UTC);
      return TYPES.stream().flatMap(type -> Stream.concat(both(type, created.truncatedTo(ChronoUnit.HOURS)), doneBlobs(type, created)))
          .filter(blob -> blob.id.equals(id)).findFirst();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The records of a blob. */
  List<Map<String, Object>> records(Blob listed, boolean withValues) {
    if (listed.copy == DONE) {
      return done(listed).map(told::record).toList();
    }
    Blob blob = blob(listed.type, listed.hour, 1);
    List<Map<String, Object>> records = new ArrayList<>();
    if (number(blob.hour) % 4 == 0) {
      records.add(record(blob(blob.type, blob.hour.minus(1, ChronoUnit.HOURS), 1), 0, withValues));
    }
    int count = 2 + (int) (number(blob.hour) % 5);
    for (int i = 0; i < count; i++) {
      records.add(record(blob, i, withValues));
    }
    timeline.between(blob.hour.minus(1, ChronoUnit.HOURS), blob.hour).stream().filter(event -> AuditRecords.isOf(blob.type, event)).map(told::record)
        .forEach(records::add);
    return records;
  }

  /** As the service writes the times of blobs. */
  static String millis(Instant time) { return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").format(time.atOffset(ZoneOffset.UTC)); }

  private Stream<Blob> doneBlobs(String type, Instant created) {
    Blob blob = doneBlob(type, created.minus(SOON));
    return done(blob).findAny().isPresent() ? Stream.of(blob) : Stream.of();
  }

  private Stream<AuditEvent> done(Blob blob) { return done.between(blob.type, blob.hour, blob.hour.plus(1, ChronoUnit.MINUTES)).stream(); }

  private static Blob doneBlob(String type, Instant minute) {
    Instant created = minute.plus(SOON);
    return new Blob(type, id(type, created, DONE), minute, created, created, DONE);
  }

  private static Stream<Blob> both(String type, Instant hour) {
    return number(hour) % 9 == 5 ? Stream.of(blob(type, hour, 1), blob(type, hour, 2)) : Stream.of(blob(type, hour, 1));
  }

  private static Blob blob(String type, Instant hour, int copy) {
    Instant created = hour.plus(MADE.multipliedBy(copy));
    return new Blob(type, id(type, created, copy), hour, created, number(hour) % 5 == 0 ? created.plus(LATE) : created, copy);
  }

  private static String id(String type, Instant created, int copy) {
    String time = ID.format(created.atOffset(ZoneOffset.UTC)) + "0000000" + copy;
    String word = type.replace('.', '_');
    return time + "$" + time + "$" + word.toLowerCase(Locale.ROOT) + "$" + word;
  }

  private static long number(Instant hour) { return hour.getEpochSecond() / 3_600; }

  private Map<String, Object> record(Blob blob, int index, boolean withValues) {
    String person = PEOPLE.get((int) ((number(blob.hour) + index) % PEOPLE.size())) + "@larkspur.example";
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("CreationTime", blob.hour.minus(Duration.ofMinutes(7L * index + 3)).toString().substring(0, 19));
    record.put("Id", UUID.nameUUIDFromBytes((blob.id + index).getBytes(StandardCharsets.UTF_8)).toString());
    record.put("OrganizationId", tenantId);
    record.put("UserType", 0);
    record.put("UserKey", "1003" + Integer.toHexString(person.hashCode()).toUpperCase(Locale.ROOT));
    record.put("Version", 1);
    record.put("UserId", person);
    record.put("ClientIP", OFFICE);
    switch (blob.type) {
      case "Audit.AzureActiveDirectory" -> signIn(record, person);
      case "Audit.Exchange" -> put(record, 50, "MailItemsAccessed", "Exchange", Map.of("OperationCount", index + 1, "MailboxOwnerUPN", person, "LogonType", 0,
          "ClientIPAddress", OFFICE));
      case "Audit.SharePoint" -> put(record, 6, "FileAccessed", "SharePoint", Map.of("ItemType", "File", "EventSource", "SharePoint", "SourceFileName",
          "plan-" + index + ".docx", "SiteUrl", "https://larkspur.example/sites/lab/", "SourceRelativeUrl", "Shared Documents"));
      case "Audit.General" -> put(record, 25, "MessageSent", "MicrosoftTeams", Map.of("TeamName", "Lab", "ChannelName", "General", "MessageSizeInBytes", 120));
      default -> dlp(record, withValues);
    }
    return record;
  }

  private static void signIn(Map<String, Object> record, String person) {
    put(record, 15, "UserLoggedIn", "AzureActiveDirectory", Map.of("AzureActiveDirectoryEventType", 1, "ErrorCode", "0",
        "Actor", List.of(Map.of("ID", person, "Type", 5)), "ExtendedProperties", List.of(Map.of("Name", "ResultStatusDetail", "Value", "Success"))));
    record.put("ResultStatus", "Success");
    record.put("ActorIpAddress", OFFICE);
    record.put("ObjectId", AuditRecords.guid("resource Office 365"));
    record.put("Target", List.of(Map.of("ID", AuditRecords.guid("resource Office 365"), "Type", 0)));
    AuditRecords.directory(record, String.valueOf(record.get("Id")));
  }

  private static void dlp(Map<String, Object> record, boolean withValues) {
    Map<String, Object> found = new LinkedHashMap<>(Map.of("Confidence", 85, "Count", 1, "UniqueCount", 1, "SensitiveType", CREDIT_CARD));
    if (withValues) {
      found.put("SensitiveInformationDetections", Map.of("DetectedValues", List.of(Map.of("Name", "4111111111111111", "Value", "card 4111111111111111")),
          "ResultsTruncated", false));
    }
    put(record, 11, "DlpRuleMatch", "SharePoint", Map.of("SensitiveInfoDetectionIsIncluded", withValues, "PolicyDetails", List.of(Map.of("PolicyName", "Cards",
        "Rules", List.of(Map.of("RuleName", "One card", "Severity", "Low", "ConditionsMatched", Map.of("SensitiveInformation", List.of(found))))))));
    record.put("UserKey", "DlpAgent");
  }

  private static void put(Map<String, Object> record, int type, String operation, String workload, Map<String, Object> more) {
    record.put("RecordType", type);
    record.put("Operation", operation);
    record.put("Workload", workload);
    record.putAll(more);
  }

  /**
   * A blob of the trail.
   *
   * @param hour when what it tells ended; of what was done here, the minute when it began
   * @param created when it became available
   * @param appears when it is listed for the first time
   * @param copy the last digit of its number: the first, the second, or of what was done here
   */
  record Blob(String type, String id, Instant hour, Instant created, Instant appears, int copy) {}
}
