package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which application permissions an operation takes: any one of them is enough, the least one comes first. */
public final class Permissions {
  static final List<String> READ_ALERTS = List.of("SecurityAlert.Read.All", "SecurityAlert.ReadWrite.All");
  static final List<String> WRITE_ALERTS = List.of("SecurityAlert.ReadWrite.All");
  static final List<String> READ_INCIDENTS = List.of("SecurityIncident.Read.All", "SecurityIncident.ReadWrite.All");
  static final List<String> WRITE_INCIDENTS = List.of("SecurityIncident.ReadWrite.All");

  static final List<String> READ_EVENTS = List.of("SecurityEvents.Read.All", "SecurityEvents.ReadWrite.All");
  static final List<String> WRITE_EVENTS = List.of("SecurityEvents.ReadWrite.All");
  static final List<String> HUNT = List.of("ThreatHunting.Read.All");

  private Permissions() {}

  /** Every permission that some operation takes. */
  public static Set<String> all() {
    Set<String> all = new TreeSet<>(READ_ALERTS);
    all.addAll(READ_INCIDENTS);
    all.addAll(READ_EVENTS);
    all.addAll(HUNT);
    Stream.of(AuditQueries.READ, DefenderForIdentity.WRITE_HEALTH, DefenderForIdentity.READ_SENSORS, DefenderForIdentity.ACT,
        DefenderForIdentity.READ_CONFIGURATION, BetaOperations.READ_RULES, BetaOperations.READ_SUBMISSIONS, BetaOperations.POLICIES,
        AnalyzedEmails.READ, ServiceAnnouncements.READ_HEALTH, ServiceAnnouncements.READ_MESSAGES, ServiceAnnouncements.MARK).forEach(all::addAll);
    return all;
  }

  static void require(Caller caller, List<String> anyOf) {
    if (anyOf.stream().noneMatch(caller.permissions()::contains)) {
      throw new Refusal(403, "Forbidden", "Missing application permissions. The API requires one of '" + String.join(", ", anyOf)
          + "'. The application has '" + String.join(", ", caller.permissions().stream().map(String::valueOf).toList()) + "'.");
    }
  }
}
