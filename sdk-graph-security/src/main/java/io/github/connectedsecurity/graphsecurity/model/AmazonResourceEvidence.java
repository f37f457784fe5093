package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A resource in Amazon Web Services. */
public final class AmazonResourceEvidence extends AlertEvidence {
  private AmazonResourceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static AmazonResourceEvidence of(Map<String, Object> json) { return new AmazonResourceEvidence(json); }

  /** The twelve-digit AWS account that owns it. */
  public Optional<String> amazonAccountId() { return text("amazonAccountId"); }

  /** Its Amazon Resource Name (ARN). */
  public Optional<String> amazonResourceId() { return text("amazonResourceId"); }

  /** The name its owner gave it. */
  public Optional<String> resourceName() { return text("resourceName"); }

  /** The AWS kind, such as an EC2 instance. */
  public Optional<String> resourceType() { return text("resourceType"); }
}
