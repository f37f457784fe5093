package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.DirectoryAudits;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the tenant holds for Entra ID Protection. Callers hold the cloud's lock. */
final class IdentityTenant {
  /** How long the service works on an action. */
  private static final Duration PROCESSING = Duration.ofSeconds(5);
  private static final int ENTRA = 8;

  final Entities users = new Entities();
  final Entities groups = new Entities();
  final Entities principals = new Entities();
  final Entities devices = new Entities();
  final Entities riskyUsers = new Entities();
  final Entities detections = new Entities();
  final Entities riskyPrincipals = new Entities();
  final Entities principalDetections = new Entities();
  final Entities riskyAgents = new Entities();
  final Entities agentDetections = new Entities();
  final Entities signIns = new Entities();
  final Entities audits;
  final Entities policies = new Entities();
  final Entities locations = new Entities();
  final Entities deletedPolicies = new Entities();
  final Entities deletedLocations = new Entities();
  final Entities contexts = new Entities();
  final Entities strengths = new Entities();
  final Entities configurations = new Entities();
  final Entities settings = new Entities();
  /** Members of groups, devices and methods of users, managers and histories: lists of objects by the owner's id. */
  final Map<String, List<Map<String, Object>>> related = new LinkedHashMap<>();

  private final CloudState state;
  private int made;

  IdentityTenant(CloudState state) {
    this.state = state;
    audits = state.directoryAudits().entries();
  }

  /** Forgets everything. */
  void clear() {
    for (Entities all : List.of(users, groups, principals, devices, riskyUsers, detections, riskyPrincipals, principalDetections, riskyAgents, agentDetections,
        signIns, audits, policies, locations, deletedPolicies, deletedLocations, contexts, strengths, configurations, settings)) {
      all.replaceAll(List.of());
    }
    related.clear();
    made = 0;
  }

  String tenantId() { return state.tenantId(); }

  /** The time, as the service writes it. */
  String now() { return Times.write(instant()); }

  Instant instant() { return state.clock().instant(); }

  /** An id that nothing has yet. */
  String newId() { return id("made-" + made++); }

  /** The id that follows from a name, the same in every run. */
  static String id(String name) { return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(); }

  /** Related objects of an owner; what is added to the list stays. */
  List<Map<String, Object>> related(String kind, String owner) { return related.computeIfAbsent(kind + " " + owner, key -> new ArrayList<>()); }

  /** A risky identity as it is now: the service has finished with what it was told a while ago. */
  Map<String, Object> settled(Map<String, Object> risky, String changed) {
    boolean old = risky.get(changed) instanceof String time && !Instant.parse(time).plus(PROCESSING).isAfter(instant());
    if (!old || !Boolean.TRUE.equals(risky.get("isProcessing"))) {
      return risky;
    }
    return with(risky, Map.of("isProcessing", false));
  }

  /** An object with other members. */
  static Map<String, Object> with(Map<String, Object> object, Map<String, ?> members) {
    Map<String, Object> changed = new LinkedHashMap<>(object);
    changed.putAll(members);
    return changed;
  }

  /** Writes down who did what. */
  void audit(Caller caller, String service, String activity, String category, Map<String, Object> target) {
    state.directoryAudits().add(caller.user().map(user -> DirectoryAudits.user(user.id(), user.name(), user.principalName()))
        .orElseGet(() -> DirectoryAudits.application(caller.name())), service, activity, category, target);
  }

  /** Leaves a record of the directory in the tenant's audit trail, too, with a value that has become another. */
  void changed(Caller caller, String operation, String object, String member, String before, String after) {
    state.auditEvents().add(new AuditEvent(instant(), "Audit.AzureActiveDirectory", "AzureActiveDirectory", operation, ENTRA, caller.who(), object,
        Map.of("AzureActiveDirectoryEventType", 1, "ModifiedProperties", List.of(Map.of("Name", member, "OldValue", before, "NewValue", after)))));
  }

  /** The name of a label that groups can have. */
  Optional<String> containerLabel(String id) { return state.containerLabel(id); }
}
