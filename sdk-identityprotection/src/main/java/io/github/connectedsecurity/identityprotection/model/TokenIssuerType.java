package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Who issued the token. Documentation also shows the free text {@code Azure Active Directory}, which stays a value of its own. */
public record TokenIssuerType(String value) implements OpenValue {
  private static final KnownValues<TokenIssuerType> KNOWN = new KnownValues<>(TokenIssuerType::new);

  /** Entra ID. */
  public static final TokenIssuerType AZURE_AD = KNOWN.add("AzureAD");
  /** A federation server on premises. */
  public static final TokenIssuerType AD_FEDERATION_SERVICES = KNOWN.add("ADFederationServices");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final TokenIssuerType UNKNOWN_FUTURE_VALUE = KNOWN.add("UnknownFutureValue");
  /** Entra ID's backup authentication service, during an outage. */
  public static final TokenIssuerType AZURE_AD_BACKUP_AUTH = KNOWN.add("AzureADBackupAuth");
  /** The second factor's adapter of a federation server. */
  public static final TokenIssuerType AD_FEDERATION_SERVICES_MFA_ADAPTER = KNOWN.add("ADFederationServicesMFAAdapter");
  /** The extension of a Network Policy Server. */
  public static final TokenIssuerType NPS_EXTENSION = KNOWN.add("NPSExtension");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TokenIssuerType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TokenIssuerType> known() { return KNOWN.all(); }
}
