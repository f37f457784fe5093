package io.github.connectedsecurity.emulator.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory's own audit log, which several products write into; entries are Graph's {@code directoryAudit}. Callers hold the cloud's lock. */
public final class DirectoryAudits {
  private final CloudState state;
  private final Entities entries = new Entities();

  DirectoryAudits(CloudState state) { this.state = state; }

  /** What was done, in the order in which it was. */
  public Entities entries() { return entries; }

  /**
   * Writes down that something was done now.
   *
   * @param initiatedBy who did it: an object with {@code user} and {@code app}, as {@link #application} and {@link #user} make it
   * @param service the service that tells, such as {@code Core Directory}
   * @param target what it was done to, as {@link #target} makes it
   */
  public void add(Map<String, Object> initiatedBy, String service, String activity, String category, Map<String, Object> target) {
    int number = entries.size();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", "Directory_" + id("audit " + number));
    entry.put("category", category);
    entry.put("correlationId", id("correlation of audit " + number));
    entry.put("result", "success");
    entry.put("resultReason", "");
    entry.put("activityDisplayName", activity);
    entry.put("activityDateTime", Times.write(state.clock().instant()));
    entry.put("loggedByService", service);
    entry.put("operationType", activity.split(" ", 2)[0]);
    entry.put("initiatedBy", initiatedBy);
    entry.put("targetResources", List.of(target));
    entry.put("additionalDetails", List.of());
    entries.put(entry);
  }

  /** An application as the one who did it. */
  public static Map<String, Object> application(String name) { return initiator(null, Map.of("displayName", name, "appId", id(name))); }

  /** A person as the one who did it. */
  public static Map<String, Object> user(String id, String name, String principalName) {
    return initiator(Map.of("id", id, "displayName", name, "userPrincipalName", principalName), null);
  }

  /** What something was done to. */
  public static Map<String, Object> target(String type, @Nullable Object id, @Nullable Object name) {
    Map<String, Object> target = new LinkedHashMap<>(Map.of("id", String.valueOf(id), "displayName", String.valueOf(name), "type", type, "modifiedProperties",
        List.of()));
    target.put("userPrincipalName", null);
    target.put("groupType", null);
    return target;
  }

  private static Map<String, Object> initiator(@Nullable Map<String, Object> user, @Nullable Map<String, Object> app) {
    Map<String, Object> initiator = new LinkedHashMap<>();
    initiator.put("user", user);
    initiator.put("app", app);
    return initiator;
  }

  private static String id(String name) { return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(); }
}
