package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.LabelAssignment;
import io.github.connectedsecurity.office365management.records.values.PlanAccessLevel;
import io.github.connectedsecurity.office365management.records.values.PlannerContainerType;
import java.util.Map;
import java.util.Optional;

/**
 * An event of Planner: a plan, task, goal, roster or chat. {@link #objectId()} is the thing; the result is 1 when it worked, 2 when not, 3
 * when it was not allowed.
 */
public final class PlannerRecord extends AuditRecord {
  private PlannerRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PlannerRecord of(Map<String, Object> json) { return new PlannerRecord(json); }

  /** The plan of a task or goal. */
  public Optional<String> planId() { return text("PlanId"); }

  /** What the plan belongs to. */
  public Optional<PlannerContainerType> containerType() { return Loose.text(value("ContainerType")).map(PlannerContainerType::of); }

  /** Which one. */
  public Optional<String> containerId() { return text("ContainerId"); }

  /** With what it is shared. */
  public Optional<String> sharedWithContainerId() { return text("SharedWithContainerId"); }

  /** What kind that is. */
  public Optional<PlannerContainerType> sharedWithContainerType() { return Loose.text(value("SharedWithContainerType")).map(PlannerContainerType::of); }

  /** What it may do. */
  public Optional<PlanAccessLevel> sharedWithContainerAccessLevel() { return Loose.text(value("SharedWithContainerAccessLevel")).map(PlanAccessLevel::of); }

  /** The plan that was copied. */
  public Optional<String> originalPlanId() { return text("OriginalPlanId"); }

  /** What that belongs to. */
  public Optional<PlannerContainerType> originalContainerType() { return Loose.text(value("OriginalContainerType")).map(PlannerContainerType::of); }

  /** Which one. */
  public Optional<String> originalContainerId() { return text("OriginalContainerId"); }

  /** The copy. */
  public Optional<String> newPlanId() { return text("NewPlanId"); }

  /** What the copy belongs to. */
  public Optional<PlannerContainerType> newContainerType() { return Loose.text(value("NewContainerType")).map(PlannerContainerType::of); }

  /** Which one. */
  public Optional<String> newContainerId() { return text("NewContainerId"); }

  /** The members of a roster, with commas. */
  public Optional<String> memberIds() { return Loose.text(value("MemberIds")); }

  /** Goals that were read, with commas. */
  public Optional<String> goalList() { return Loose.text(value("GoalList")); }

  /** Plans that were read, with commas. */
  public Optional<String> planList() { return Loose.text(value("PlanList")); }

  /** Tasks that were read, with commas. */
  public Optional<String> taskList() { return Loose.text(value("TaskList")); }

  /** Messages that were read, with commas. */
  public Optional<String> messageList() { return Loose.text(value("MessageList")); }

  /** The tenant's settings; JSON in a text. */
  public Optional<String> tenantSettings() { return Loose.text(value("TenantSettings")); }

  /** The roster that was labelled. */
  public Optional<String> roster() { return text("Roster"); }

  /** How it was labelled. */
  public Optional<LabelAssignment> assignmentMethod() { return Loose.text(value("AssignmentMethod")).map(LabelAssignment::of); }

  /** What a chat is about; 0 a task. */
  public Optional<String> threadType() { return Loose.text(value("ThreadType")); }

  /** The thing that it is about. */
  public Optional<String> parentEntityId() { return text("ParentEntityId"); }
}
