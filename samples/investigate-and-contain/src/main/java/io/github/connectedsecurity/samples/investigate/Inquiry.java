package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.cloudappsecurity.CloudAppSecurityClient;
import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.defender.model.FileStats;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.User;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertEvidence;
import io.github.connectedsecurity.graphsecurity.model.ProcessEvidence;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import io.github.connectedsecurity.identityprotection.RiskDetectionFields;
import io.github.connectedsecurity.identityprotection.SignInFields;
import io.github.connectedsecurity.identityprotection.model.RiskDetection;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.identityprotection.model.SignIn;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.samples.console.Words;
import io.github.connectedsecurity.samples.investigate.CaseFile.Event;
import io.github.connectedsecurity.samples.investigate.CaseFile.Section;
import io.github.connectedsecurity.samples.investigate.Involved.Device;
import io.github.connectedsecurity.samples.investigate.Involved.Document;
import io.github.connectedsecurity.samples.investigate.Involved.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks every source about an alert. A source that refuses, or is not there, is told of and stops no other. */
final class Inquiry {
  private static final Duration MARGIN = Duration.ofHours(1);
  private static final Duration TRAIL_REACHES = Duration.ofDays(7).minusMinutes(5);
  private static final int MOST = 50;
  private static final String HUNT = """
      DeviceProcessEvents
      | where Timestamp between ({from} .. {to})
      | where DeviceId == {device}
      | project Timestamp, DeviceName, AccountName, FileName, ProcessCommandLine
      | order by Timestamp asc
      | take 50""";

  private final Tenant tenant;
  private final CaseFile file;
  private final Instant now;
  private final Instant from;
  private final Instant to;

  Inquiry(Tenant tenant, CaseFile file, Instant now) {
    this.tenant = tenant;
    this.file = file;
    this.now = now;
    this.from = file.begin(now).minus(MARGIN);
    Instant last = file.end(now).plus(MARGIN);
    this.to = last.isBefore(now) ? last : now;
  }

  void run() {
    file.alert().evidence().forEach(this::evidence);
    ask("Other alerts of the incident", this::incident);
    file.involved().devices().forEach(device -> ask("Device " + device.name(), lines -> device(device, lines)));
    file.involved().devices().forEach(device -> ask("Hunting: processes on " + device.name(), lines -> hunt(device, lines)));
    file.involved().files().forEach(found -> ask("File " + found.name(), lines -> file(found, lines)));
    file.involved().users().forEach(this::user);
    if (!file.involved().users().isEmpty()) {
      ask("Audit records", this::audit);
    }
  }

  private void ask(String title, Consumer<List<String>> source) {
    List<String> lines = new ArrayList<>();
    try {
      source.accept(lines);
      file.add(new Section(title, lines.isEmpty() ? List.of("nothing known") : lines, true));
    } catch (InterruptedCallException e) {
      throw e;
    } catch (SdkException e) {
      lines.add("not available here: " + (e instanceof ApiException api && api.status() == 404 ? "the service knows nothing of it. " : "") + e.getMessage());
      file.add(new Section(title, lines, false));
    }
  }

  private void event(Instant at, String source, String what) { file.add(new Event(at, source, what)); }

  private void evidence(AlertEvidence evidence) {
    if (evidence instanceof ProcessEvidence process) {
      process.processCreationDateTime().ifPresent(at -> event(at, "evidence", process.processCommandLine().orElse("a process started")));
    }
  }

  private void incident(List<String> lines) {
    file.alert().createdDateTime().ifPresent(at -> event(at, "alert", "THIS ALERT: " + file.alert().title().orElse("(no title)")));
    for (Alert other : file.alert().incidentId().map(id -> tenant.graph().incidents().getWithAlerts(id).alerts()).orElse(List.of())) {
      if (!other.id().equals(file.alert().id())) {
        lines.add(Words.of(other.severity()) + ", " + Words.of(other.status()) + ": " + other.title().orElse("(no title)"));
        other.createdDateTime().ifPresent(at -> event(at, "alert", other.title().orElse("(no title)")));
      }
    }
  }

  private void device(Device device, List<String> lines) {
    Machine machine = tenant.defender().machines().get(device.id());
    lines.add(machine.osPlatform().orElse("-") + ", risk " + Words.of(machine.riskScore()) + ", exposure " + Words.of(machine.exposureLevel()) + ", health "
        + Words.of(machine.healthStatus()) + ", last seen " + machine.lastSeen().map(Words::of).orElse("-"));
    for (User user : tenant.defender().machines().users(device.id())) {
      lines.add("logged on: " + user.accountDomain().orElse("-") + "\\" + user.accountName().or(user::id).orElse("-"));
      user.lastSeen().ifPresent(at -> event(at, "device", user.accountName().or(user::id).orElse("-") + " last seen on " + device.name()));
    }
  }

  private void hunt(Device device, List<String> lines) {
    Kql kql = Kql.of(HUNT).with("from", from).with("to", to).with("device", device.id());
    for (KqlRow row : tenant.graph().hunting().run(kql, HuntingTimespan.between(from, to)).results()) {
      String what = row.textAt("AccountName").orElse("-") + ": " + row.textAt("ProcessCommandLine").or(() -> row.textAt("FileName")).orElse("-");
      lines.add(what);
      row.instantAt("Timestamp").ifPresent(at -> event(at, "hunting", what));
    }
  }

  private void file(Document found, List<String> lines) {
    String hash = found.sha1().or(() -> found.sha256().flatMap(sha256 -> tenant.defender().files().get(sha256).sha1()))
        .orElseThrow(() -> new SdkException("Statistics go by SHA-1, which is not known of this file."));
    FileStats stats = tenant.defender().files().stats(hash, Duration.ofDays(30));
    lines.add("on " + stats.organizationPrevalence().orElse(0L) + " devices here and " + stats.globallyPrevalence().orElse(0L)
        + " in the world; first seen here " + stats.orgFirstSeen().map(Words::of).orElse("-"));
    lines.add("devices: " + tenant.defender().files().machines(hash).stream().map(machine -> machine.computerDnsName().orElse(machine.id()))
        .collect(Collectors.joining(", ")));
    stats.orgFirstSeen().ifPresent(at -> event(at, "file", found.name() + " first seen in the organization"));
  }

  private void user(Person user) {
    user.entraId().ifPresent(id -> {
      ask("Risk of " + user.name(), lines -> risk(id, lines));
      ask("Detections of " + user.name(), lines -> detections(id, lines));
      ask("Sign-ins of " + user.name(), lines -> signIns(id, lines));
    });
    tenant.apps().ifPresentOrElse(apps -> ask("Cloud activities of " + user.name(), lines -> activities(apps, user, lines)),
        () -> file.add(new Section("Cloud activities of " + user.name(), List.of("not available here: tell the address of the portal by --apps"), false)));
  }

  private void risk(String id, List<String> lines) {
    RiskyUser risky = tenant.identity().riskyUsers().get(id);
    lines.add("risk " + Words.of(risky.riskLevel()) + ", " + Words.of(risky.riskState()) + ", " + Words.of(risky.riskDetail()));
  }

  private void detections(String id, List<String> lines) {
    for (RiskDetection found : some(tenant.identity().riskDetections().list(q -> q.filter(RiskDetectionFields.USER_ID.eq(id))))) {
      String what = Words.of(found.riskEventType()) + " (" + Words.of(found.riskLevel()) + ") from " + found.ipAddress().orElse("-");
      lines.add(what);
      found.activityDateTime().or(found::detectedDateTime).ifPresent(at -> event(at, "risk", what));
    }
  }

  private void signIns(String id, List<String> lines) {
    for (SignIn found : some(tenant.identity().signIns().list(q -> q.filter(SignInFields.USER_ID.eq(id)).filter(SignInFields.CREATED.between(from, to))))) {
      String what = "sign-in to " + found.appDisplayName().orElse("-") + " from " + found.ipAddress().orElse("-") + ", "
          + found.location().flatMap(place -> place.city().or(place::countryOrRegion)).orElse("-") + ", risk " + Words.of(found.riskLevelDuringSignIn());
      lines.add(what);
      found.createdDateTime().ifPresent(at -> event(at, "sign-in", what));
    }
  }

  private void activities(CloudAppSecurityClient apps, Person user, List<String> lines) {
    for (Activity found : some(apps.activities().list(q -> q.filter(ActivityFields.USER_NAME.eq(user.name())).filter(ActivityFields.DATE.range(from, to))))) {
      String what = found.description().or(found::eventTypeValue).orElse("-")
          + found.device().flatMap(device -> device.clientIp()).map(ip -> " from " + ip).orElse("");
      lines.add(what);
      found.timestamp().ifPresent(at -> event(at, "cloud app", what));
    }
  }

  /** Records come an hour or more after what they tell of, so blobs are looked at a day further than the attack went. */
  private void audit(List<String> lines) {
    ManagementActivityClient feed = tenant.audit().orElseThrow(() -> new SdkException("The tenant's id is not known."));
    Instant oldest = now.minus(TRAIL_REACHES);
    Instant begin = from.isAfter(oldest) ? from : oldest;
    Instant end = to.plus(Duration.ofDays(1)).isBefore(now) ? to.plus(Duration.ofDays(1)) : now;
    if (!begin.isBefore(end)) {
      lines.add("the trail reaches back seven days; the attack is older");
      return;
    }
    List<String> names = file.involved().users().stream().map(Person::name).toList();
    for (ContentType type : Tenant.TRAIL) {
      for (ContentItem blob : feed.content().list(type, begin, end)) {
        feed.content().records(blob).stream().filter(record -> names.contains(record.userId().orElse(""))).forEach(record -> audit(record, lines));
      }
    }
  }

  private void audit(AuditRecord found, List<String> lines) {
    String what = found.userId().orElse("-") + ": " + found.operation().orElse("-") + found.objectId().map(object -> " " + object).orElse("")
        + found.clientIP().map(ip -> " from " + ip).orElse("");
    if (lines.size() < MOST && found.creationTime().filter(at -> !at.isBefore(from) && !at.isAfter(to)).isPresent() && !lines.contains(what)) {
      lines.add(what);
      found.creationTime().ifPresent(at -> event(at, "audit", what));
    }
  }

  private static <T> List<T> some(Iterable<T> all) {
    List<T> some = new ArrayList<>();
    for (T one : all) {
      if (some.size() == MOST) {
        break;
      }
      some.add(one);
    }
    return some;
  }
}
