package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** How a Windows scan signs in; only in older documentation, so it is read and never offered for writing. */
public final class WindowsAuthParams extends ScanAuthParams {
  private WindowsAuthParams(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WindowsAuthParams of(Map<String, Object> json) { return new WindowsAuthParams(json); }

  /** Domain of the account. */
  public Optional<String> domain() { return text("domain"); }

  /** Whether the account is a group managed service account. */
  public Optional<Boolean> isGmsaUser() { return bool("isGmsaUser"); }
}
