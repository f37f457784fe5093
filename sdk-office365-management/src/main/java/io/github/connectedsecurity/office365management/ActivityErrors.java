package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.office365management.ActivityError.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All error codes that the Management Activity API is known for. Three were seen and are not documented: AF20024,
 * AF50005 and AF50006.
 */
public final class ActivityErrors {
  /** The application lacks {@code ActivityFeed.Read}. */
  public static final ActivityError NO_PERMISSION = error("AF10001", "The token lacks the permission ActivityFeed.Read.", Remedy.GRANT_PERMISSION);
  /** There is no subscription to the content type. */
  public static final ActivityError NO_SUBSCRIPTION = error("AF20022", "There is no subscription for this content type.", Remedy.START_SUBSCRIPTION);
  /** The subscription was disabled. */
  public static final ActivityError DISABLED =
      error("AF20023", "An administrator of the tenant or of the service has disabled the subscription.", Remedy.START_SUBSCRIPTION);
  /** The subscription is as asked for already. */
  public static final ActivityError ALREADY_ENABLED = error("AF20024", "The subscription is enabled already, and nothing changed.", Remedy.NONE);
  /** The link to the next page no longer counts. */
  public static final ActivityError STALE_PAGE = error("AF20031", "The link to the next page is not valid, or no longer.", Remedy.LIST_AGAIN);
  /** There is no such content. */
  public static final ActivityError NO_CONTENT = error("AF20050", "The content does not exist.", Remedy.SKIP);
  /** The content is gone. */
  public static final ActivityError EXPIRED = error("AF20051", "The content has expired: it is older than seven days.", Remedy.SKIP);
  /** Too many requests. */
  public static final ActivityError THROTTLED = error("AF429", "Too many requests for the tenant or the publisher.", Remedy.WAIT);
  /** The tenant has no audit log; a code of this SDK's own, as the service's answer has none that could be told apart. */
  public static final ActivityError NO_AUDIT_LOG =
      error("NoAuditLog", "The tenant's unified audit log is off, or was switched on less than an hour ago.", Remedy.SWITCH_AUDIT_ON);

  private static final Map<String, ActivityError> KNOWN = Stream.of(NO_PERMISSION, NO_SUBSCRIPTION, DISABLED, ALREADY_ENABLED, STALE_PAGE, NO_CONTENT,
      EXPIRED, THROTTLED, NO_AUDIT_LOG,
      error("AF20001", "A required parameter is missing.", Remedy.CORRECT_REQUEST),
      error("AF20002", "A parameter has the wrong type.", Remedy.CORRECT_REQUEST),
      error("AF20003", "The webhook's expiration lies in the past.", Remedy.CORRECT_REQUEST),
      error("AF20010", "The tenant of the address is not the token's.", Remedy.CORRECT_REQUEST),
      error("AF20011", "The tenant is unknown, or was deleted.", Remedy.CORRECT_REQUEST),
      error("AF20012", "The tenant is not set up correctly at the service.", Remedy.ASK_SUPPORT),
      error("AF20013", "The tenant of the address is no GUID.", Remedy.CORRECT_REQUEST),
      error("AF20020", "The content type is not valid.", Remedy.CORRECT_REQUEST),
      error("AF20021", "The webhook did not answer the handshake with 200, or is not https.", Remedy.CORRECT_REQUEST),
      error("AF20030", "Start and end must both be given, lie within 24 hours, and not before the last seven days.", Remedy.CORRECT_TIMES),
      error("AF20052", "The content's identifier in the address is not valid.", Remedy.CORRECT_REQUEST),
      error("AF20053", "More than one language was asked for.", Remedy.CORRECT_REQUEST),
      error("AF20054", "The language asked for cannot be read.", Remedy.CORRECT_REQUEST),
      error("AF20055", "Start must lie before end, both within 24 hours, and not before the last seven days.", Remedy.CORRECT_TIMES),
      error("AF50000", "The service failed.", Remedy.WAIT),
      error("AF50005", "The service failed.", Remedy.WAIT),
      error("AF50006", "The service failed.", Remedy.WAIT)).collect(Collectors.toUnmodifiableMap(ActivityError::code, Function.identity()));

  private static final Pattern CODE = Pattern.compile("\\bAF\\d{3,6}\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE_OF_BODY = Pattern.compile("['\"]code['\"]\\s*:\\s*['\"](AF\\d{3,6})['\"]", Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_TENANT = Pattern.compile("Tenant [^ ]{1,60} does not exist", Pattern.CASE_INSENSITIVE);
  private static final int HEAD_OF_BODY = 4 << 10;

  private ActivityErrors() {}

  /** All codes that this version knows, by code. */
  public static List<ActivityError> known() { return KNOWN.values().stream().sorted((one, other) -> one.code().compareTo(other.code())).toList(); }

  /** What a code means; empty when this version does not know it. */
  public static Optional<ActivityError> find(String code) { return Optional.ofNullable(KNOWN.get(code.equals(NO_AUDIT_LOG.code()) ? code : upper(code))); }

  /**
   * What a refusal means; empty when it carries no code of this API. The service does not always write proper JSON, so the code is
   * searched for in the whole answer. A code that this version does not know is one that another request is needed for, or with a
   * status of 500 and more one that waiting helps against.
   */
  public static Optional<ActivityError> of(ApiException refusal) {
    Optional<String> code = first(CODE, refusal.code(), 0).or(() -> first(CODE_OF_BODY, head(refusal.body()), 1));
    if (code.isEmpty() && refusal.status() == 400 && NO_TENANT.matcher(head(refusal.body())).find()) {
      return Optional.of(NO_AUDIT_LOG);
    }
    return code.map(found -> find(found).orElseGet(() -> error(upper(found), "The service refused for a reason that this version does not know.",
        refusal.status() >= 500 ? Remedy.WAIT : Remedy.CORRECT_REQUEST)));
  }

  /** Whether a refusal means this. */
  public static boolean is(ApiException refusal, ActivityError error) { return of(refusal).filter(error::equals).isPresent(); }

  private static Optional<String> first(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }

  private static String head(String body) { return body.length() > HEAD_OF_BODY ? body.substring(0, HEAD_OF_BODY) : body; }

  private static String upper(String code) { return code.toUpperCase(Locale.ROOT); }

  private static ActivityError error(String code, String meaning, Remedy remedy) { return new ActivityError(code, meaning, remedy); }
}
