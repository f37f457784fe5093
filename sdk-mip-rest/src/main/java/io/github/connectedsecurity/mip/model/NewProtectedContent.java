package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** A labelled content whose rights are asked for. */
public final class NewProtectedContent extends JsonBody<NewProtectedContent> {
  private NewProtectedContent() {}

  /** Starts with the content's label. */
  public static NewProtectedContent of(String labelId) { return new NewProtectedContent().set("labelId", Given.text("the label's id", labelId)); }

  /** The caller's identifier for the content; comes back with its rights. */
  public NewProtectedContent cid(String id) { return set("cid", id); }

  /** {@code file} or {@code email}. */
  public NewProtectedContent format(String format) { return set("format", format); }
}
