package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A permission of a browser extension on a device. */
public final class ExtensionPermission extends JsonModel {
  private ExtensionPermission(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExtensionPermission of(Map<String, Object> json) { return new ExtensionPermission(json); }

  /** Name in the manifest. */
  public Optional<String> id() { return text("Id"); }

  /** Whether the extension cannot do without. */
  public Optional<Boolean> isRequired() { return bool("IsRequired"); }

  /** Risk by it. */
  public Optional<String> risk() { return text("Risk"); }
}
