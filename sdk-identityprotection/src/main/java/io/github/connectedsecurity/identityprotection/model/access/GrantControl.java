package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a policy asks for before it lets in. */
public record GrantControl(String value) implements OpenValue {
  private static final KnownValues<GrantControl> KNOWN = new KnownValues<>(GrantControl::new);

  /** Nobody gets in. */
  public static final GrantControl BLOCK = KNOWN.add("block");
  /** A second factor. */
  public static final GrantControl MFA = KNOWN.add("mfa");
  /** A device that meets the tenant's compliance rules. */
  public static final GrantControl COMPLIANT_DEVICE = KNOWN.add("compliantDevice");
  /** A device joined to the directory on premises, too. */
  public static final GrantControl DOMAIN_JOINED_DEVICE = KNOWN.add("domainJoinedDevice");
  /** An app of the approved list. */
  public static final GrantControl APPROVED_APPLICATION = KNOWN.add("approvedApplication");
  /** An app with a protection policy. */
  public static final GrantControl COMPLIANT_APPLICATION = KNOWN.add("compliantApplication");
  /** A new password, after a second factor. */
  public static final GrantControl PASSWORD_CHANGE = KNOWN.add("passwordChange");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final GrantControl UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Whatever puts the user's risk right, as the service sees fit. */
  public static final GrantControl RISK_REMEDIATION = KNOWN.add("riskRemediation");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GrantControl of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GrantControl> known() { return KNOWN.all(); }
}
