package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.SearchLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Purview's posture agent searched, or changed a label. */
public final class PostureAgentRecord extends AuditRecord {
  private PostureAgentRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PostureAgentRecord of(Map<String, Object> json) { return new PostureAgentRecord(json); }

  /** The search. */
  public Optional<String> discoveryId() { return text("DiscoveryId"); }

  /** Where it searched. */
  public List<SearchLocation> locations() { return Loose.objects(value("Scope"), SearchLocation::of); }

  /** The label before. */
  public Optional<String> oldLabel() { return text("OldLabel"); }

  /** The label now. */
  public Optional<String> newLabel() { return text("NewLabel"); }

  /** The file. */
  public Optional<String> fileName() { return text("FileName"); }
}
