package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether browsers stay signed in; only for policies that are for all applications. */
public final class PersistentBrowserControl extends JsonModel {
  private PersistentBrowserControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PersistentBrowserControl of(Map<String, Object> json) { return new PersistentBrowserControl(json); }

  /** Whether this is controlled. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** Always or never. */
  public Optional<PersistentBrowserMode> mode() { return open("mode", PersistentBrowserMode::of); }
}
