package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A column that names a user that was hit. */
public record UserAssetIdentifier(String value) implements OpenValue {
  private static final KnownValues<UserAssetIdentifier> KNOWN = new KnownValues<>(UserAssetIdentifier::new);

  /** The column {@code AccountObjectId}. */
  public static final UserAssetIdentifier ACCOUNT_OBJECT_ID = KNOWN.add("accountObjectId");
  /** The column {@code AccountSid}. */
  public static final UserAssetIdentifier ACCOUNT_SID = KNOWN.add("accountSid");
  /** The column {@code AccountUpn}. */
  public static final UserAssetIdentifier ACCOUNT_UPN = KNOWN.add("accountUpn");
  /** The column {@code AccountName}. */
  public static final UserAssetIdentifier ACCOUNT_NAME = KNOWN.add("accountName");
  /** The column {@code AccountDomain}. */
  public static final UserAssetIdentifier ACCOUNT_DOMAIN = KNOWN.add("accountDomain");
  /** The column {@code AccountId}. */
  public static final UserAssetIdentifier ACCOUNT_ID = KNOWN.add("accountId");
  /** The column {@code RequestAccountSid}. */
  public static final UserAssetIdentifier REQUEST_ACCOUNT_SID = KNOWN.add("requestAccountSid");
  /** The column {@code RequestAccountName}. */
  public static final UserAssetIdentifier REQUEST_ACCOUNT_NAME = KNOWN.add("requestAccountName");
  /** The column {@code RequestAccountDomain}. */
  public static final UserAssetIdentifier REQUEST_ACCOUNT_DOMAIN = KNOWN.add("requestAccountDomain");
  /** The column {@code RecipientObjectId}. */
  public static final UserAssetIdentifier RECIPIENT_OBJECT_ID = KNOWN.add("recipientObjectId");
  /** The column {@code ProcessAccountObjectId}. */
  public static final UserAssetIdentifier PROCESS_ACCOUNT_OBJECT_ID = KNOWN.add("processAccountObjectId");
  /** The column {@code InitiatingAccountSid}. */
  public static final UserAssetIdentifier INITIATING_ACCOUNT_SID = KNOWN.add("initiatingAccountSid");
  /** The column {@code InitiatingProcessAccountUpn}. */
  public static final UserAssetIdentifier INITIATING_PROCESS_ACCOUNT_UPN = KNOWN.add("initiatingProcessAccountUpn");
  /** The column {@code InitiatingAccountName}. */
  public static final UserAssetIdentifier INITIATING_ACCOUNT_NAME = KNOWN.add("initiatingAccountName");
  /** The column {@code InitiatingAccountDomain}. */
  public static final UserAssetIdentifier INITIATING_ACCOUNT_DOMAIN = KNOWN.add("initiatingAccountDomain");
  /** The column {@code ServicePrincipalId}. */
  public static final UserAssetIdentifier SERVICE_PRINCIPAL_ID = KNOWN.add("servicePrincipalId");
  /** The column {@code ServicePrincipalName}. */
  public static final UserAssetIdentifier SERVICE_PRINCIPAL_NAME = KNOWN.add("servicePrincipalName");
  /** The column {@code TargetAccountUpn}. */
  public static final UserAssetIdentifier TARGET_ACCOUNT_UPN = KNOWN.add("targetAccountUpn");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final UserAssetIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserAssetIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<UserAssetIdentifier> known() { return KNOWN.all(); }
}
