package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.core.paging.Paged;
import java.time.Instant;

/**
 * What happened about one policy in a span of time, both ends included. A policy is named by its id, as alerts carry it in
 * {@link Alert#policy}; its name is not enough. The reports of cloud discovery are in {@link Discovery#categories}.
 */
public final class PolicyReports {
  private final Activities activities;
  private final Alerts alerts;

  PolicyReports(Activities activities, Alerts alerts) {
    this.activities = activities;
    this.alerts = alerts;
  }

  /** Lists the alerts that a policy has raised, latest first; see {@link Alerts#list}. */
  public Paged<Alert> alerts(String policyId, Instant from, Instant to) {
    return alerts.list(q -> q.filter(AlertFields.POLICY.eq(policy(policyId))).filter(AlertFields.DATE.range(from, to)));
  }

  /** Reads the activities that a policy has matched, in the service's order; see {@link Activities#scan}. */
  public Paged<Activity> activities(String policyId, Instant from, Instant to) {
    return activities.scan(q -> q.filter(ActivityFields.POLICY.eq(policy(policyId))).filter(ActivityFields.DATE.range(from, to)));
  }

  /** Counts the alerts and activities of a policy. Reads all of them, page by page, and keeps none. */
  public PolicyReport summary(String policyId, Instant from, Instant to) {
    PolicyReport.Counting counting = new PolicyReport.Counting(policyId, from, to);
    alerts(policyId, from, to).forEach(counting::add);
    activities(policyId, from, to).forEach(counting::add);
    return counting.report();
  }

  private static String policy(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A report is about a policy, named by its id.");
    }
    return id;
  }
}
