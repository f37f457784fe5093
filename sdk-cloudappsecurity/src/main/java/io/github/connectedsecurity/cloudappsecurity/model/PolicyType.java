package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of policy raised an alert. */
public record PolicyType(String value) implements OpenValue {
  private static final KnownValues<PolicyType> KNOWN = new KnownValues<>(PolicyType::new);

  /** A policy on sessions, by its older name. */
  public static final PolicyType INLINE = KNOWN.add("INLINE");
  /** A policy on activities. */
  public static final PolicyType AUDIT = KNOWN.add("AUDIT");
  /** Built-in detection of unusual behaviour. */
  public static final PolicyType ANOMALY_DETECTION = KNOWN.add("ANOMALY_DETECTION");
  /** A policy on newly discovered applications. */
  public static final PolicyType NEW_SERVICE = KNOWN.add("NEW_SERVICE");
  /** Unusual use of discovered applications. */
  public static final PolicyType ANOMALY_DISCOVERY = KNOWN.add("ANOMALY_DISCOVERY");
  /** A policy on files. */
  public static final PolicyType FILE = KNOWN.add("FILE");
  /** Detection of malware. */
  public static final PolicyType MALWARE = KNOWN.add("MALWARE");
  /** A policy on sessions. */
  public static final PolicyType SESSION = KNOWN.add("SESSION");
  /** A policy on sign-ins. */
  public static final PolicyType ACCESS = KNOWN.add("ACCESS");
  /** A policy on OAuth applications. */
  public static final PolicyType APP_PERMISSION = KNOWN.add("APP_PERMISSION");
  /** Unusual behaviour of OAuth applications. */
  public static final PolicyType APP_PERMISSION_ANOMALY = KNOWN.add("APP_PERMISSION_ANOMALY");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PolicyType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PolicyType> known() { return KNOWN.all(); }
}
