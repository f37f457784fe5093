package io.github.connectedsecurity.mip.model;

import java.time.Instant;
import java.util.List;

/** One message of a conversation. */
public final class NewConversationEntry extends NewContentEntry<NewConversationEntry> {
  private NewConversationEntry(String identifier, String name, Instant created) { super("processConversationMetadata", identifier, name, created); }

  /**
   * Starts with what must be given.
   *
   * @param identifier unique among the entries
   * @param name such as {@code Chat message}
   * @param created when it was made
   */
  public static NewConversationEntry of(String identifier, String name, Instant created) { return new NewConversationEntry(identifier, name, created); }

  /** The message that it answers. */
  public NewConversationEntry parentMessageId(String id) { return set("parentMessageId", id); }

  /** Resources that were used for it. */
  public NewConversationEntry accessedResources(NewAccessedResource... resources) { return set("accessedResources_v2", List.of(resources)); }

  /** Agents that took part. */
  public NewConversationEntry agents(NewAiEntity... agents) { return set("agents", List.of(agents)); }

  /** Plugins that took part. */
  public NewConversationEntry plugins(NewAiEntity... plugins) { return set("plugins", List.of(plugins)); }
}
