package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** An application: the one that calls, or the one that is guarded. */
public final class NewApplicationMetadata extends JsonBody<NewApplicationMetadata> {
  private NewApplicationMetadata() {}

  /** Starts with what must be given. */
  public static NewApplicationMetadata of(String name, String version) { return new NewApplicationMetadata().set("name", name).set("version", version); }

  /** Where policies know a guarded application. */
  public NewApplicationMetadata applicationLocation(NewPolicyLocation location) { return set("applicationLocation", location); }
}
