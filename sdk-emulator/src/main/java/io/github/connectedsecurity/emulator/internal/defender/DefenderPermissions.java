package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which application permissions an operation takes: any one of them is enough. */
final class DefenderPermissions {
  static final List<String> READ_MACHINES = List.of("Machine.Read.All", "Machine.ReadWrite.All");
  static final List<String> WRITE_MACHINES = List.of("Machine.ReadWrite.All");
  static final List<String> READ_ALERTS = List.of("Alert.Read.All", "Alert.ReadWrite.All");
  static final List<String> WRITE_ALERTS = List.of("Alert.ReadWrite.All");
  static final List<String> READ_INCIDENTS = List.of("Incident.Read.All", "Incident.ReadWrite.All");
  static final List<String> WRITE_INCIDENTS = List.of("Incident.ReadWrite.All");
  static final List<String> READ_IPS = List.of("Ip.Read.All");
  static final List<String> READ_URLS = List.of("URL.Read.All");
  static final List<String> READ_SCANS = List.of("Machine.Read.All");
  static final List<String> LIBRARY = List.of("Library.Manage");
  static final List<String> READ_USERS = List.of("User.Read.All");
  static final List<String> READ_FILES = List.of("File.Read.All");
  static final List<String> ISOLATE = List.of("Machine.Isolate");
  static final List<String> RESTRICT = List.of("Machine.RestrictExecution");
  static final List<String> SCAN = List.of("Machine.Scan");
  static final List<String> QUARANTINE = List.of("Machine.StopAndQuarantine", "Machine.ReadWrite.All");
  static final List<String> FORENSICS = List.of("Machine.CollectForensics");
  static final List<String> OFFBOARD = List.of("Machine.Offboard");
  static final List<String> LIVE_RESPONSE = List.of("Machine.LiveResponse");
  static final List<String> CANCEL = List.of("Machine.CollectForensics", "Machine.Isolate", "Machine.RestrictExecution", "Machine.Scan", "Machine.Offboard",
      "Machine.StopAndQuarantine", "Machine.LiveResponse");
  /** What vulnerability management takes: each of its operations one of them. */
  static final List<String> INVENTORY = List.of("Software.Read.All", "Vulnerability.Read.All", "SecurityRecommendation.Read.All",
      "RemediationTasks.Read.All", "Score.Read.All", "SecurityBaselinesAssessment.Read.All");
  static final List<String> INDICATORS = List.of("Ti.ReadWrite", "Ti.ReadWrite.All");

  static final List<String> HUNT = List.of("AdvancedQuery.Read.All");
  static final List<String> XDR_HUNT = List.of("AdvancedHunting.Read.All");

  private DefenderPermissions() {}

  static Set<String> all() {
    Set<String> all = new TreeSet<>(CANCEL);
    List.of(READ_MACHINES, READ_ALERTS, READ_INCIDENTS, READ_USERS, READ_FILES, READ_IPS, READ_URLS, LIBRARY, INDICATORS, INVENTORY,
        HUNT, XDR_HUNT).forEach(all::addAll);
    return all;
  }

  static void require(Caller caller, List<String> anyOf) {
    if (anyOf.stream().noneMatch(caller.permissions()::contains)) {
      throw new Refusal(403, "Forbidden", "The application does not have any of the required application permissions (" + String.join(", ", anyOf) + ").");
    }
  }
}
