package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message of a conversation. */
public final class ProcessConversationMetadata extends ProcessContentMetadataBase {
  private ProcessConversationMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessConversationMetadata of(Map<String, Object> json) { return new ProcessConversationMetadata(json); }

  /** Resources that were used; retired in August 2025. */
  public List<String> accessedResources() { return texts("accessedResources"); }

  /** Resources that were used for it. */
  public List<ResourceAccessDetail> accessedResourcesV2() { return objects("accessedResources_v2", ResourceAccessDetail::of); }

  /** Agents that took part. */
  public List<AiAgentInfo> agents() { return objects("agents", AiAgentInfo::of); }

  /** The message that it answers. */
  public Optional<String> parentMessageId() { return text("parentMessageId"); }

  /** Plugins that took part. */
  public List<AiInteractionPlugin> plugins() { return objects("plugins", AiInteractionPlugin::of); }
}
