package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The keys of a workspace: secrets, which {@link #toString} keeps. */
public final class SharedKeys extends JsonModel {
  private SharedKeys(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SharedKeys of(Map<String, Object> json) { return new SharedKeys(json); }

  /** The first key, in Base64. */
  public Optional<String> primarySharedKey() { return text("primarySharedKey"); }

  /** The second key, in Base64. */
  public Optional<String> secondarySharedKey() { return text("secondarySharedKey"); }
}
