package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a service, or an issue of it, stands. */
public record ServiceHealthStatus(String value) implements OpenValue {
  private static final KnownValues<ServiceHealthStatus> KNOWN = new KnownValues<>(ServiceHealthStatus::new);

  /** Nothing is wrong. */
  public static final ServiceHealthStatus SERVICE_OPERATIONAL = KNOWN.add("serviceOperational");
  /** A possible problem is being looked at. */
  public static final ServiceHealthStatus INVESTIGATING = KNOWN.add("investigating");
  /** The cause is known and is being mended. */
  public static final ServiceHealthStatus RESTORING_SERVICE = KNOWN.add("restoringService");
  /** The mending is done and its effect is being watched. */
  public static final ServiceHealthStatus VERIFYING_SERVICE = KNOWN.add("verifyingService");
  /** It works again. */
  public static final ServiceHealthStatus SERVICE_RESTORED = KNOWN.add("serviceRestored");
  /** It works again, and the report about it is out. */
  public static final ServiceHealthStatus POST_INCIDENT_REVIEW_PUBLISHED = KNOWN.add("postIncidentReviewPublished");
  /** It works, but slower or with gaps. */
  public static final ServiceHealthStatus SERVICE_DEGRADATION = KNOWN.add("serviceDegradation");
  /** Users cannot use it. */
  public static final ServiceHealthStatus SERVICE_INTERRUPTION = KNOWN.add("serviceInterruption");
  /** It is mended, but needs longer than usual until all users notice. */
  public static final ServiceHealthStatus EXTENDED_RECOVERY = KNOWN.add("extendedRecovery");
  /** There was no problem after all. */
  public static final ServiceHealthStatus FALSE_POSITIVE = KNOWN.add("falsePositive");
  /** More would have to be known to go on looking. */
  public static final ServiceHealthStatus INVESTIGATION_SUSPENDED = KNOWN.add("investigationSuspended");
  /** The issue is over. */
  public static final ServiceHealthStatus RESOLVED = KNOWN.add("resolved");
  /** Somebody else's problem, whose effect was taken away. */
  public static final ServiceHealthStatus MITIGATED_EXTERNAL = KNOWN.add("mitigatedExternal");
  /** Its effect was taken away. */
  public static final ServiceHealthStatus MITIGATED = KNOWN.add("mitigated");
  /** Somebody else's problem, which is over. */
  public static final ServiceHealthStatus RESOLVED_EXTERNAL = KNOWN.add("resolvedExternal");
  /** It is known to be a problem. */
  public static final ServiceHealthStatus CONFIRMED = KNOWN.add("confirmed");
  /** Somebody reported it. */
  public static final ServiceHealthStatus REPORTED = KNOWN.add("reported");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceHealthStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ServiceHealthStatus> known() { return KNOWN.all(); }
}
