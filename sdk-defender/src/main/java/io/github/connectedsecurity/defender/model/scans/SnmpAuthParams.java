package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** How a network scan signs in. */
public final class SnmpAuthParams extends ScanAuthParams {
  private SnmpAuthParams(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SnmpAuthParams of(Map<String, Object> json) { return new SnmpAuthParams(json); }

  /** The shared word; secret. */
  public Optional<String> communityString() { return text("communityString"); }

  /** Hash of the password. */
  public Optional<AuthProtocol> authProtocol() { return open("authProtocol", AuthProtocol::of); }

  /** Password; secret. */
  public Optional<String> authPassword() { return text("authPassword"); }

  /** Cipher. */
  public Optional<PrivProtocol> privProtocol() { return open("privProtocol", PrivProtocol::of); }

  /** Password of the cipher; secret. */
  public Optional<String> privPassword() { return text("privPassword"); }
}
