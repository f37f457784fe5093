package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.cloudappsecurity.model.AlertSeverity;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.ResolutionStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of what happened about one policy.
 *
 * @param policyId the policy
 * @param from the beginning of the time
 * @param to the end of the time
 * @param alerts how many alerts the policy raised
 * @param alertsBySeverity these alerts by how serious they are; those that do not say are missing here
 * @param alertsByResolution these alerts by how they were closed; those that do not say are missing here
 * @param activities how many activities the policy matched
 * @param activitiesByApp these activities by application; those that do not say are missing here
 */
public record PolicyReport(String policyId, Instant from, Instant to, long alerts, Map<AlertSeverity, Long> alertsBySeverity,
    Map<ResolutionStatus, Long> alertsByResolution, long activities, Map<CloudApp, Long> activitiesByApp) {

  static final class Counting {
    private final String policyId;
    private final Instant from;
    private final Instant to;
    private final Map<AlertSeverity, Long> severities = new LinkedHashMap<>();
    private final Map<ResolutionStatus, Long> resolutions = new LinkedHashMap<>();
    private final Map<CloudApp, Long> apps = new LinkedHashMap<>();
    private long alerts;
    private long activities;

    Counting(String policyId, Instant from, Instant to) {
      this.policyId = policyId;
      this.from = from;
      this.to = to;
    }

    void add(Alert alert) {
      alerts++;
      alert.severity().ifPresent(severity -> severities.merge(severity, 1L, Long::sum));
      alert.resolutionStatus().ifPresent(status -> resolutions.merge(status, 1L, Long::sum));
    }

    void add(Activity activity) {
      activities++;
      activity.app().ifPresent(app -> apps.merge(app, 1L, Long::sum));
    }

    PolicyReport report() {
      return new PolicyReport(policyId, from, to, alerts, Collections.unmodifiableMap(severities), Collections.unmodifiableMap(resolutions), activities,
          Collections.unmodifiableMap(apps));
    }
  }
}
