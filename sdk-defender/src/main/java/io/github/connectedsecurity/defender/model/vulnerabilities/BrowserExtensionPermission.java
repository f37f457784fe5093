package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A permission that browser extensions ask for. */
public final class BrowserExtensionPermission extends JsonModel {
  private BrowserExtensionPermission(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BrowserExtensionPermission of(Map<String, Object> json) { return new BrowserExtensionPermission(json); }

  /** Name in the extension's manifest. */
  public Optional<String> key() { return text("key"); }

  /** What users are asked. */
  public Optional<String> permissionName() { return text("permissionName"); }

  /** What it allows. */
  public Optional<String> description() { return text("description"); }
}
