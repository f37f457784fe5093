package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.PersistentBrowserMode;

/** Whether browsers stay signed in. */
public final class NewPersistentBrowserControl extends JsonBody<NewPersistentBrowserControl> {
  private NewPersistentBrowserControl() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether this is controlled
   */
  public static NewPersistentBrowserControl of(boolean isEnabled) { return new NewPersistentBrowserControl().set("isEnabled", isEnabled); }

  /** Always or never. */
  public NewPersistentBrowserControl mode(PersistentBrowserMode mode) { return set("mode", mode); }
}
