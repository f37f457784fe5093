package io.github.connectedsecurity.defender.model.scans;

import io.github.connectedsecurity.core.json.JsonBody;

/** How a network scan shall sign in. Holds secrets: printing it shows names only. */
public final class SnmpAuth extends JsonBody<SnmpAuth> {
  private SnmpAuth() {}

  /** Starts with the way of signing in. */
  public static SnmpAuth of(SnmpMode mode) {
    return new SnmpAuth().set("@odata.type", "#microsoft.windowsDefenderATP.api.SnmpAuthParams").set("type", mode);
  }

  /** Account, for all ways but the shared word. */
  public SnmpAuth username(String username) { return set("username", username); }

  /** The shared word. */
  public SnmpAuth communityString(String word) { return set("communityString", word); }

  /** Password and its hash. */
  public SnmpAuth auth(AuthProtocol protocol, String password) { return set("authProtocol", protocol).set("authPassword", password); }

  /** Cipher and its password. */
  public SnmpAuth privacy(PrivProtocol protocol, String password) { return set("privProtocol", protocol).set("privPassword", password); }

  /** Key vault to take the secret from, instead of sending it. */
  public SnmpAuth keyVault(String url, String secretName) { return set("keyVaultUrl", url).set("keyVaultSecretName", secretName); }
}
