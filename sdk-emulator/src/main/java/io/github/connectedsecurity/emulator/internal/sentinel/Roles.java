package io.github.connectedsecurity.emulator.internal.sentinel;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what; in place of role assignments an application's permissions are the names of built-in roles. */
final class Roles {
  static final String READER = "Microsoft Sentinel Reader";
  static final String CONTRIBUTOR = "Microsoft Sentinel Contributor";
  private static final String RESPONDER = "Microsoft Sentinel Responder";
  private static final String LOG_READER = "Log Analytics Reader";
  private static final String LOG_CONTRIBUTOR = "Log Analytics Contributor";
  private static final String MONITORING_READER = "Monitoring Reader";
  private static final String MONITORING_CONTRIBUTOR = "Monitoring Contributor";

  /** The roles that only read. */
  static final Set<String> READERS = Set.of(READER, LOG_READER, MONITORING_READER);

  /** What is allowed to somebody with a role is allowed to these, too. */
  private static final Map<String, List<String>> ABOVE = Map.of(READER, List.of(RESPONDER, CONTRIBUTOR), RESPONDER, List.of(CONTRIBUTOR),
      LOG_READER, List.of(LOG_CONTRIBUTOR, READER, RESPONDER, CONTRIBUTOR), MONITORING_READER, List.of(MONITORING_CONTRIBUTOR));
  private static final Map<String, String> READS = Map.of(SentinelTypes.INSIGHTS, READER, SentinelTypes.WORKSPACES, LOG_READER,
      SentinelTypes.COLLECTION, MONITORING_READER);

  private Roles() {}

  /** The least role that reads a type. */
  static String reading(SentinelType type) { return String.valueOf(READS.get(type.namespace())); }

  /** Whether somebody with these roles may do what needs at least that one. */
  static boolean allow(List<?> roles, String least) { return roles.contains(least) || ABOVE.getOrDefault(least, List.of()).stream().anyMatch(roles::contains); }
}
