package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.cloudappsecurity.model.AlertSeverity;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.ResolutionStatus;

/** What alerts can be filtered and ordered by. */
public final class AlertFields {
  /** The identifier, {@code _id} in answers. */
  public static final Fields.Choice<Alert, String> ID = new Fields.Choice<>("id");
  /** An account or user involved. */
  public static final Fields.Choice<Alert, EntityKey> ENTITY = new Fields.Choice<>("entity.entity");
  /** An address involved. */
  public static final Fields.Choice<Alert, String> IP = new Fields.Choice<>("entity.ip");
  /** An application involved. */
  public static final Fields.Choice<Alert, CloudApp> APP = new Fields.Choice<>("entity.service");
  /** An instance of an application. */
  public static final Fields.Choice<Alert, Integer> INSTANCE = new Fields.Choice<>("entity.instance");
  /** The identifier of the policy, not its name. */
  public static final Fields.Choice<Alert, String> POLICY = new Fields.Choice<>("entity.policy");
  /** A file involved. */
  public static final Fields.Choice<Alert, String> FILE = new Fields.Choice<>("entity.file");
  /** A user involved, as older clients ask. */
  public static final Fields.Single<Alert, String> USER = new Fields.Single<>("entity.user");
  /** Whether it is still open. */
  public static final Fields.Single<Alert, Boolean> OPEN = new Fields.Single<>("alertOpen");
  /** How serious it is; documented for the first three. */
  public static final Fields.Choice<Alert, AlertSeverity> SEVERITY = new Fields.Choice<>("severity");
  /** How it was closed. */
  public static final Fields.Choice<Alert, ResolutionStatus> RESOLUTION_STATUS = new Fields.Choice<>("resolutionStatus");
  /** Whether somebody has looked at it. */
  public static final Fields.Single<Alert, Boolean> READ = new Fields.Single<>("read");
  /** When it was raised. */
  public static final Fields.DayTime<Alert> DATE = new Fields.DayTime<>("date");
  /** When it was closed. */
  public static final Fields.Time<Alert> RESOLUTION_DATE = new Fields.Time<>("resolutionDate");
  /** A score from 0 to 10; used by a client, not documented. */
  public static final Fields.Choice<Alert, Integer> RISK = new Fields.Choice<>("risk");
  /** The number of its kind. */
  public static final Fields.Choice<Alert, Integer> ALERT_TYPE = new Fields.Choice<>("alertType");
  /** Built-in detection or policy. */
  public static final Fields.Single<Alert, String> SOURCE = new Fields.Single<>("source");

  /** When it was raised. */
  public static final SortField<Alert> BY_DATE = new SortField<>("date");
  /** How serious it is. */
  public static final SortField<Alert> BY_SEVERITY = new SortField<>("severity");

  /** What the list of alerts takes. */
  public static final FieldRules<Alert> RULES = FieldRules.of("alerts", ID, ENTITY, IP, APP, INSTANCE, POLICY, FILE, USER, OPEN, SEVERITY,
      RESOLUTION_STATUS, READ, DATE, RESOLUTION_DATE, RISK, ALERT_TYPE, SOURCE);

  private AlertFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<Alert> named(String name) { return Fields.named(name); }
}
