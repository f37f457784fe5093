package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What Microsoft holds something for, or why it has no answer. */
public record SubmissionResultCategory(String value) implements OpenValue {
  private static final KnownValues<SubmissionResultCategory> KNOWN = new KnownValues<>(SubmissionResultCategory::new);

  /** A policy let it through. */
  public static final SubmissionResultCategory ALLOWED_BY_POLICY = KNOWN.add("allowedByPolicy");
  /** The organisation's settings let it through. */
  public static final SubmissionResultCategory ALLOWED_DUE_TO_ORGANIZATION_OVERRIDE = KNOWN.add("allowedDueToOrganizationOverride");
  /** The user's settings let it through. */
  public static final SubmissionResultCategory ALLOWED_DUE_TO_USER_OVERRIDE = KNOWN.add("allowedDueToUserOverride");
  /** The sender was not proven. */
  public static final SubmissionResultCategory AUTHENTICATION_FAILURE = KNOWN.add("authenticationFailure");
  /** It is still looked at. */
  public static final SubmissionResultCategory BEING_ANALYZED = KNOWN.add("beingAnalyzed");
  /** A policy kept it out. */
  public static final SubmissionResultCategory BLOCKED_BY_POLICY = KNOWN.add("blockedByPolicy");
  /** The organisation's settings kept it out. */
  public static final SubmissionResultCategory BLOCKED_DUE_TO_ORGANIZATION_OVERRIDE = KNOWN.add("blockedDueToOrganizationOverride");
  /** The user's settings kept it out. */
  public static final SubmissionResultCategory BLOCKED_DUE_TO_USER_OVERRIDE = KNOWN.add("blockedDueToUserOverride");
  /** It plays a well-known brand. */
  public static final SubmissionResultCategory BRAND_IMPERSONATION = KNOWN.add("brandImpersonation");
  /** It is bulk mail. */
  public static final SubmissionResultCategory BULK = KNOWN.add("bulk");
  /** It plays a domain of one's own. */
  public static final SubmissionResultCategory DOMAIN_IMPERSONATION = KNOWN.add("domainImpersonation");
  /** It was not found. */
  public static final SubmissionResultCategory ITEM_NOTFOUND = KNOWN.add("itemNotfound");
  /** Malicious software. */
  public static final SubmissionResultCategory MALWARE = KNOWN.add("malware");
  /** There is no result. */
  public static final SubmissionResultCategory NO_RESULT_AVAILABLE = KNOWN.add("noResultAvailable");
  /** Nothing bad was found. */
  public static final SubmissionResultCategory NO_THREATS_FOUND = KNOWN.add("noThreatsFound");
  /** Wanted mail. */
  public static final SubmissionResultCategory NOT_JUNK = KNOWN.add("notJunk");
  /** It was not handed to Microsoft. */
  public static final SubmissionResultCategory NOT_SUBMITTED_TO_MICROSOFT = KNOWN.add("notSubmittedToMicrosoft");
  /** An attempt to obtain credentials or data by deceit. */
  public static final SubmissionResultCategory PHISHING = KNOWN.add("phishing");
  /** It belongs to a phishing simulation. */
  public static final SubmissionResultCategory PHISHING_SIMULATION = KNOWN.add("phishingSimulation");
  /** The reason was lost on the way. */
  public static final SubmissionResultCategory REASON_LOST_IN_TRANSIT = KNOWN.add("reasonLostInTransit");
  /** Unwanted mail. */
  public static final SubmissionResultCategory SPAM = KNOWN.add("spam");
  /** Its sender is false. */
  public static final SubmissionResultCategory SPOOF = KNOWN.add("spoof");
  /** Its sender is false, but was let through. */
  public static final SubmissionResultCategory SPOOFED_ALLOWED = KNOWN.add("spoofedAllowed");
  /** Its sender is false, and was kept out. */
  public static final SubmissionResultCategory SPOOFED_BLOCKED = KNOWN.add("spoofedBlocked");
  /** Something bad was found. */
  public static final SubmissionResultCategory THREATS_FOUND = KNOWN.add("threatsFound");
  /** Not known, or not told. */
  public static final SubmissionResultCategory UNKNOWN = KNOWN.add("unknown");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SubmissionResultCategory UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** It plays a person. */
  public static final SubmissionResultCategory USER_IMPERSONATION = KNOWN.add("userImpersonation");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubmissionResultCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<SubmissionResultCategory> known() { return KNOWN.all(); }
}
