package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** An agent or a plugin of an artificial intelligence. */
public final class NewAiEntity extends JsonBody<NewAiEntity> {
  private NewAiEntity() {}

  /** Starts with what must be given. */
  public static NewAiEntity of(String identifier, String name, String version) {
    return new NewAiEntity().set("identifier", identifier).set("name", name).set("version", version);
  }

  /** The blueprint that an agent was made from. */
  public NewAiEntity blueprintId(String id) { return set("blueprintId", id); }
}
