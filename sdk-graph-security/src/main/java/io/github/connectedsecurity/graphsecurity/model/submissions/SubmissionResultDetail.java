package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why the result of a submission is what it is. */
public record SubmissionResultDetail(String value) implements OpenValue {
  private static final KnownValues<SubmissionResultDetail> KNOWN = new KnownValues<>(SubmissionResultDetail::new);

  /** The advanced delivery policy let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_ADVANCED_DELIVERY = KNOWN.add("allowedByAdvancedDelivery");
  /** The connection filter let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_CONNECTION = KNOWN.add("allowedByConnection");
  /** Enhanced filtering let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_ENHANCED_FILTERING = KNOWN.add("allowedByEnhancedFiltering");
  /** A mail flow rule let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_EXCHANGE_TRANSPORT_RULE = KNOWN.add("allowedByExchangeTransportRule");
  /** It went to a mailbox of the security team. */
  public static final SubmissionResultDetail ALLOWED_BY_SEC_OPS = KNOWN.add("allowedBySecOps");
  /** The tenant's settings let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_TENANT = KNOWN.add("allowedByTenant");
  /** The tenant's list let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("allowedByTenantAllowBlockList");
  /** Another vendor's filter let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_THIRD_PARTY_FILTERS = KNOWN.add("allowedByThirdPartyFilters");
  /** The user's settings let it through. */
  public static final SubmissionResultDetail ALLOWED_BY_USER_SETTING = KNOWN.add("allowedByUserSetting");
  /** The tenant's list allows a file in it. */
  public static final SubmissionResultDetail ALLOWED_FILE_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("allowedFileByTenantAllowBlockList");
  /** The tenant's list allows the recipient. */
  public static final SubmissionResultDetail ALLOWED_RECIPIENT_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("allowedRecipientByTenantAllowBlockList");
  /** The tenant's list allows the sender. */
  public static final SubmissionResultDetail ALLOWED_SENDER_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("allowedSenderByTenantAllowBlockList");
  /** The tenant's list allows a link in it. */
  public static final SubmissionResultDetail ALLOWED_URL_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("allowedUrlByTenantAllowBlockList");
  /** It belongs to a well-known brand. */
  public static final SubmissionResultDetail ASSOCIATED_WITH_BRAND = KNOWN.add("associatedWithBrand");
  /** It was held for bad, and still is. */
  public static final SubmissionResultDetail BAD_RECLASSIFIED_AS_BAD = KNOWN.add("badReclassifiedAsBad");
  /** It was held for bad, and is bulk mail. */
  public static final SubmissionResultDetail BAD_RECLASSIFIED_AS_BULK = KNOWN.add("badReclassifiedAsBulk");
  /** It was held for bad, and now nobody can tell. */
  public static final SubmissionResultDetail BAD_RECLASSIFIED_AS_CANNOT_MAKE_DECISION = KNOWN.add("badReclassifiedAsCannotMakeDecision");
  /** It was held for bad, and is good. */
  public static final SubmissionResultDetail BAD_RECLASSIFIED_AS_GOOD = KNOWN.add("badReclassifiedAsGood");
  /** The connection filter kept it out. */
  public static final SubmissionResultDetail BLOCKED_BY_CONNECTION = KNOWN.add("blockedByConnection");
  /** A mail flow rule kept it out. */
  public static final SubmissionResultDetail BLOCKED_BY_EXCHANGE_TRANSPORT_RULE = KNOWN.add("blockedByExchangeTransportRule");
  /** The tenant's settings kept it out. */
  public static final SubmissionResultDetail BLOCKED_BY_TENANT = KNOWN.add("blockedByTenant");
  /** The tenant's list kept it out. */
  public static final SubmissionResultDetail BLOCKED_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("blockedByTenantAllowBlockList");
  /** The user's settings kept it out. */
  public static final SubmissionResultDetail BLOCKED_BY_USER_SETTING = KNOWN.add("blockedByUserSetting");
  /** The tenant's list blocks a file in it. */
  public static final SubmissionResultDetail BLOCKED_FILE_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("blockedFileByTenantAllowBlockList");
  /** The tenant's list blocks the recipient. */
  public static final SubmissionResultDetail BLOCKED_RECIPIENT_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("blockedRecipientByTenantAllowBlockList");
  /** The tenant's list blocks the sender. */
  public static final SubmissionResultDetail BLOCKED_SENDER_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("blockedSenderByTenantAllowBlockList");
  /** The tenant's list blocks a link in it. */
  public static final SubmissionResultDetail BLOCKED_URL_BY_TENANT_ALLOW_BLOCK_LIST = KNOWN.add("blockedUrlByTenantAllowBlockList");
  /** It plays a well-known brand. */
  public static final SubmissionResultDetail BRAND_IMPERSONATION = KNOWN.add("brandImpersonation");
  /** The settings for reports of users need a look. */
  public static final SubmissionResultDetail CHECK_USER_REPORTED_SETTINGS = KNOWN.add("checkUserReportedSettings");
  /** It plays a domain of one's own. */
  public static final SubmissionResultDetail DOMAIN_IMPERSONATION = KNOWN.add("domainImpersonation");
  /** The domain looks like one's own. */
  public static final SubmissionResultDetail DOMAIN_RESEMBLED_YOUR_ORGANIZATION = KNOWN.add("domainResembledYourOrganization");
  /** A user is played. */
  public static final SubmissionResultDetail END_USER_BEING_IMPERSONATED = KNOWN.add("endUserBeingImpersonated");
  /** A user's address is used falsely. */
  public static final SubmissionResultDetail END_USER_BEING_SPOOFED = KNOWN.add("endUserBeingSpoofed");
  /** It was held for good, and is bad. */
  public static final SubmissionResultDetail GOOD_RECLASSIFIED_AS_BAD = KNOWN.add("goodReclassifiedAsBad");
  /** It was held for good, and is bulk mail. */
  public static final SubmissionResultDetail GOOD_RECLASSIFIED_AS_BULK = KNOWN.add("goodReclassifiedAsBulk");
  /** It was held for good, and now nobody can tell. */
  public static final SubmissionResultDetail GOOD_RECLASSIFIED_AS_CANNOT_MAKE_DECISION = KNOWN.add("goodReclassifiedAsCannotMakeDecision");
  /** It was held for good, and still is. */
  public static final SubmissionResultDetail GOOD_RECLASSIFIED_AS_GOOD = KNOWN.add("goodReclassifiedAsGood");
  /** It was rightly let through. */
  public static final SubmissionResultDetail INVALID_FALSE_NEGATIVE = KNOWN.add("invalidFalseNegative");
  /** It was rightly kept out. */
  public static final SubmissionResultDetail INVALID_FALSE_POSITIVE = KNOWN.add("invalidFalsePositive");
  /** It is gone. */
  public static final SubmissionResultDetail ITEM_DELETED = KNOWN.add("itemDeleted");
  /** It is bulk mail. */
  public static final SubmissionResultDetail ITEM_FOUND_BULK = KNOWN.add("itemFoundBulk");
  /** It is clean. */
  public static final SubmissionResultDetail ITEM_FOUND_CLEAN = KNOWN.add("itemFoundClean");
  /** It is malicious. */
  public static final SubmissionResultDetail ITEM_FOUND_MALICIOUS = KNOWN.add("itemFoundMalicious");
  /** It is spam. */
  public static final SubmissionResultDetail ITEM_FOUND_SPAM = KNOWN.add("itemFoundSpam");
  /** The service never had it. */
  public static final SubmissionResultDetail ITEM_NOT_RECEIVED_BY_SERVICE = KNOWN.add("itemNotReceivedByService");
  /** The junk mail rule is off. */
  public static final SubmissionResultDetail JUNK_MAIL_RULE_DISABLED = KNOWN.add("junkMailRuleDisabled");
  /** The message was not found. */
  public static final SubmissionResultDetail MESSAGE_NOT_FOUND = KNOWN.add("messageNotFound");
  /** None. */
  public static final SubmissionResultDetail NONE = KNOWN.add("none");
  /** It is on a server of one's own, and was left out. */
  public static final SubmissionResultDetail ON_PREMISES_SKIP = KNOWN.add("onPremisesSkip");
  /** It went out as bulk mail. */
  public static final SubmissionResultDetail OUTBOUND_BULK = KNOWN.add("outboundBulk");
  /** It went out, and nobody can tell. */
  public static final SubmissionResultDetail OUTBOUND_CANNOT_MAKE_DECISION = KNOWN.add("outboundCannotMakeDecision");
  /** It went out, and was not looked at again. */
  public static final SubmissionResultDetail OUTBOUND_NOT_RESCANNED = KNOWN.add("outboundNotRescanned");
  /** It went out, and should not have. */
  public static final SubmissionResultDetail OUTBOUND_SHOULD_BE_BLOCKED = KNOWN.add("outboundShouldBeBlocked");
  /** It went out rightly. */
  public static final SubmissionResultDetail OUTBOUND_SHOULD_NOT_BE_BLOCKED = KNOWN.add("outboundShouldNotBeBlocked");
  /** It belongs to a training. */
  public static final SubmissionResultDetail PART_OF_EDUCATION_CAMPAIGN = KNOWN.add("partOfEducationCampaign");
  /** It was released from quarantine. */
  public static final SubmissionResultDetail QUARANTINE_RELEASED = KNOWN.add("quarantineReleased");
  /** It was released from quarantine and kept out then. */
  public static final SubmissionResultDetail QUARANTINE_RELEASED_THEN_BLOCKED = KNOWN.add("quarantineReleasedThenBlocked");
  /** The sender was not proven. */
  public static final SubmissionResultDetail SENDER_FAILED_AUTHENTICATION = KNOWN.add("senderFailedAuthentication");
  /** It is a test. */
  public static final SubmissionResultDetail SIMULATED_THREAT = KNOWN.add("simulatedThreat");
  /** Its sender is false, and it was kept out. */
  public static final SubmissionResultDetail SPOOF_BLOCKED = KNOWN.add("spoofBlocked");
  /** Nobody can tell. */
  public static final SubmissionResultDetail UNABLE_TO_MAKE_DECISION = KNOWN.add("unableToMakeDecision");
  /** It is still looked at. */
  public static final SubmissionResultDetail UNDER_INVESTIGATION = KNOWN.add("underInvestigation");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionResultDetail UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Nobody can tell about a link or file in it. */
  public static final SubmissionResultDetail URL_FILE_CANNOT_MAKE_DECISION = KNOWN.add("urlFileCannotMakeDecision");
  /** A link or file in it should be kept out. */
  public static final SubmissionResultDetail URL_FILE_SHOULD_BE_BLOCKED = KNOWN.add("urlFileShouldBeBlocked");
  /** A link or file in it is rightly let through. */
  public static final SubmissionResultDetail URL_FILE_SHOULD_NOT_BE_BLOCKED = KNOWN.add("urlFileShouldNotBeBlocked");
  /** It plays a person. */
  public static final SubmissionResultDetail USER_IMPERSONATION = KNOWN.add("userImpersonation");
  /** The result will be told later. */
  public static final SubmissionResultDetail WILL_NOTIFY_ONCE_DONE = KNOWN.add("willNotifyOnceDone");
  /** It was let through after it was delivered. */
  public static final SubmissionResultDetail ZERO_HOUR_AUTO_PURGE_ALLOWED = KNOWN.add("zeroHourAutoPurgeAllowed");
  /** It was kept out after it was delivered. */
  public static final SubmissionResultDetail ZERO_HOUR_AUTO_PURGE_BLOCKED = KNOWN.add("zeroHourAutoPurgeBlocked");
  /** It was moved to quarantine after it was delivered, and released. */
  public static final SubmissionResultDetail ZERO_HOUR_AUTO_PURGE_QUARANTINE_RELEASED = KNOWN.add("zeroHourAutoPurgeQuarantineReleased");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionResultDetail of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionResultDetail> known() { return KNOWN.all(); }
}
