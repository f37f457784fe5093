package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Set;

/** What a user may do with protected content. The same set holds markers of why there are no rights: see {@link #isError}. */
public record UsageRights(String value) implements OpenValue {
  private static final KnownValues<UsageRights> KNOWN = new KnownValues<>(UsageRights::new);

  /** Nothing is known. */
  public static final UsageRights UNKNOWN = KNOWN.add("unknown");
  /** Change the document's content. */
  public static final UsageRights DOC_EDIT = KNOWN.add("docEdit");
  /** Edit and save. */
  public static final UsageRights EDIT = KNOWN.add("edit");
  /** Comment. */
  public static final UsageRights COMMENT = KNOWN.add("comment");
  /** Save without protection. */
  public static final UsageRights EXPORT = KNOWN.add("export");
  /** Forward the mail. */
  public static final UsageRights FORWARD = KNOWN.add("forward");
  /** Everything, as its owner. */
  public static final UsageRights OWNER = KNOWN.add("owner");
  /** Print. */
  public static final UsageRights PRINT = KNOWN.add("print");
  /** Answer the mail. */
  public static final UsageRights REPLY = KNOWN.add("reply");
  /** Answer the mail to all. */
  public static final UsageRights REPLY_ALL = KNOWN.add("replyAll");
  /** Open and read. */
  public static final UsageRights VIEW = KNOWN.add("view");
  /** Copy out of it. */
  public static final UsageRights EXTRACT = KNOWN.add("extract");
  /** See the rights. */
  public static final UsageRights VIEW_RIGHTS_DATA = KNOWN.add("viewRightsData");
  /** Change the rights. */
  public static final UsageRights EDIT_RIGHTS_DATA = KNOWN.add("editRightsData");
  /** Let macros read it. */
  public static final UsageRights OBJ_MODEL = KNOWN.add("objModel");
  /** Error: the user may not even ask. */
  public static final UsageRights ACCESS_DENIED = KNOWN.add("accessDenied");
  /** Error: the rights were chosen by a person, so the label does not tell them. */
  public static final UsageRights USER_DEFINED_PROTECTION_TYPE_NOT_SUPPORTED_EXCEPTION = KNOWN.add("userDefinedProtectionTypeNotSupportedException");
  /** Error: this kind of encryption is not supported. */
  public static final UsageRights ENCRYPTED_PROTECTION_TYPE_NOT_SUPPORTED_EXCEPTION = KNOWN.add("encryptedProtectionTypeNotSupportedException");
  /** Error: the service asks for a sign-in that is not possible here. */
  public static final UsageRights PURVIEW_CLAIMS_CHALLENGE_NOT_SUPPORTED_EXCEPTION = KNOWN.add("purviewClaimsChallengeNotSupportedException");
  /** Error: something else. */
  public static final UsageRights EXCEPTION = KNOWN.add("exception");
  /** Error: there is no such label. */
  public static final UsageRights LABEL_NOT_FOUND_EXCEPTION = KNOWN.add("labelNotFoundException");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final UsageRights UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  private static final Set<UsageRights> ERRORS = Set.of(ACCESS_DENIED, USER_DEFINED_PROTECTION_TYPE_NOT_SUPPORTED_EXCEPTION,
      ENCRYPTED_PROTECTION_TYPE_NOT_SUPPORTED_EXCEPTION, PURVIEW_CLAIMS_CHALLENGE_NOT_SUPPORTED_EXCEPTION, EXCEPTION, LABEL_NOT_FOUND_EXCEPTION);

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UsageRights of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<UsageRights> known() { return KNOWN.all(); }

  /** Whether this is no right but the reason why there are none; values unknown here count as rights. */
  public boolean isError() { return ERRORS.contains(this); }
}
