package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.ProjectEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Project for the web: a project, task, roadmap or setting. */
public final class ProjectForTheWebRecord extends AuditRecord {
  private ProjectForTheWebRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProjectForTheWebRecord of(Map<String, Object> json) { return new ProjectForTheWebRecord(json); }

  /** The project. */
  public Optional<String> projectId() { return text("ProjectId"); }

  /** The task. */
  public Optional<String> taskId() { return text("TaskId"); }

  /** The roadmap. */
  public Optional<String> roadmapId() { return text("RoadmapId"); }

  /** The item of a roadmap. */
  public Optional<String> roadmapItemId() { return text("RoadmapItemId"); }

  /** Where it lives. */
  public List<ProjectEnvironment> additionalInfo() { return Loose.objects(value("AdditionalInfo"), ProjectEnvironment::of); }

  /** Whether projects are on. */
  public Optional<Boolean> projectEnabled() { return bool("ProjectEnabled"); }

  /** Whether roadmaps are on. */
  public Optional<Boolean> roadmapEnabled() { return bool("RoadmapEnabled"); }

  /** Whether the list of one's own tasks is on. */
  public Optional<Boolean> assignedToMeEnabled() { return bool("AssignedToMeEnabled"); }
}
