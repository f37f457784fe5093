package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An autonomous AI agent. */
public final class AiAgentEvidence extends AlertEvidence {
  private AiAgentEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static AiAgentEvidence of(Map<String, Object> json) { return new AiAgentEvidence(json); }

  /** The identifier its hosting platform gave it. */
  public Optional<String> agentId() { return text("agentId"); }

  /** The name its makers gave it. */
  public Optional<String> agentName() { return text("agentName"); }

  /** Where it was built and runs. */
  public Optional<AiAgentPlatform> hostingPlatformType() { return open("hostingPlatformType", AiAgentPlatform::of); }

  /** The system prompt it works under. */
  public Optional<String> instructions() { return text("instructions"); }
}
