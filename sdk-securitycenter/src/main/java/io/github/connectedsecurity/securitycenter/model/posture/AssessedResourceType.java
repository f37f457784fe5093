package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of scan behind a finding. */
public record AssessedResourceType(String value) implements OpenValue {
  private static final KnownValues<AssessedResourceType> KNOWN = new KnownValues<>(AssessedResourceType::new);

  /** A check of a database. */
  public static final AssessedResourceType SQL_SERVER_VULNERABILITY = KNOWN.add("SqlServerVulnerability");
  /** A scan of a container image. */
  public static final AssessedResourceType CONTAINER_REGISTRY_VULNERABILITY = KNOWN.add("ContainerRegistryVulnerability");
  /** A scan of a machine, as data says it. */
  public static final AssessedResourceType SERVER_VULNERABILITY = KNOWN.add("ServerVulnerability");
  /** The same, as the schema says it. */
  public static final AssessedResourceType SERVER_VULNERABILITY_ASSESSMENT = KNOWN.add("ServerVulnerabilityAssessment");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessedResourceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessedResourceType> known() { return KNOWN.all(); }
}
