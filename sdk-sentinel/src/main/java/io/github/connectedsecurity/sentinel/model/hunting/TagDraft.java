package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;

/** A name and a value. */
public final class TagDraft extends JsonBody<TagDraft> {
  private TagDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param name the name
   * @param value the value
   */
  public static TagDraft of(String name, String value) { return new TagDraft().set("name", name).set("value", value); }
}
