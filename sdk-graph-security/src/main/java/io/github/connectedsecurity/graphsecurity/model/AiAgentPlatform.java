package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where an AI agent was built and runs. */
public record AiAgentPlatform(String value) implements OpenValue {
  private static final KnownValues<AiAgentPlatform> KNOWN = new KnownValues<>(AiAgentPlatform::new);

  /** The platform was not recognised. */
  public static final AiAgentPlatform UNKNOWN = KNOWN.add("unknown");
  /** Azure AI Foundry. */
  public static final AiAgentPlatform AZURE_AI_FOUNDRY = KNOWN.add("azureAIFoundry");
  /** Microsoft Copilot Studio. */
  public static final AiAgentPlatform COPILOT_STUDIO = KNOWN.add("copilotStudio");
  /** Microsoft Copilot itself. */
  public static final AiAgentPlatform COPILOT = KNOWN.add("copilot");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AiAgentPlatform UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AiAgentPlatform of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AiAgentPlatform> known() { return KNOWN.all(); }
}
