package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Copilot was asked and what it used. */
public final class CopilotEventData extends JsonModel {
  private CopilotEventData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CopilotEventData of(Map<String, Object> json) { return new CopilotEventData(json); }

  /** The application in which it was asked, such as Word or Teams. */
  public Optional<String> appHost() { return text("AppHost"); }

  /** What the user was looking at. */
  public List<CopilotContext> contexts() { return objects("Contexts", CopilotContext::of); }

  /** The conversation. */
  public Optional<String> threadId() { return text("ThreadId"); }

  /** The messages of it; replaced by {@link #messages()}. */
  public List<String> messageIds() { return Loose.texts(value("MessageIds")); }

  /** The questions and answers; their words are not part of the audit trail. */
  public List<CopilotMessage> messages() { return objects("Messages", CopilotMessage::of); }

  /** What Copilot read. */
  public List<AccessedResource> accessedResources() { return objects("AccessedResources", AccessedResource::of); }

  /** The language models. */
  public List<ModelDetail> modelTransparencyDetails() { return objects("ModelTransparencyDetails", ModelDetail::of); }

  /** The plug-ins. */
  public List<AiPlugin> aiSystemPlugin() { return objects("AISystemPlugin", AiPlugin::of); }
}
