package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A user account that took part in a legacy alert. */
public final class UserSecurityState extends JsonModel {
  private UserSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserSecurityState of(Map<String, Object> json) { return new UserSecurityState(json); }

  /** The user's identifier in Entra. */
  public Optional<String> aadUserId() { return text("aadUserId"); }

  /** The account's name, without its domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }

  /** Whether the user sent or received. */
  public Optional<EmailRole> emailRole() { return open("emailRole", EmailRole::of); }

  /** Whether the user came through a VPN. */
  public Optional<Boolean> isVpn() { return bool("isVpn"); }

  /** When the user logged on. */
  public Optional<Instant> logonDateTime() { return instant("logonDateTime"); }

  /** The logon session. */
  public Optional<String> logonId() { return text("logonId"); }

  /** Where the user logged on from, as an address. */
  public Optional<String> logonIp() { return text("logonIp"); }

  /** Where the user logged on from, as a place. */
  public Optional<String> logonLocation() { return text("logonLocation"); }

  /** How the user logged on. */
  public Optional<LogonType> logonType() { return open("logonType", LogonType::of); }

  /** The security identifier in the organisation's own directory. */
  public Optional<String> onPremisesSecurityIdentifier() { return text("onPremisesSecurityIdentifier"); }

  /** How risky it is, in the provider's own words. */
  public Optional<String> riskScore() { return text("riskScore"); }

  /** How much the account may do. */
  public Optional<UserAccountSecurityType> userAccountType() { return open("userAccountType", UserAccountSecurityType::of); }

  /** The user's name for signing in. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
