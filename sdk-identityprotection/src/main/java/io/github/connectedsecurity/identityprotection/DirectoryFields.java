package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What users and groups can be filtered and ordered by. The directory takes many more, so others are let through. Queries that it
 * answers from its index only ({@code $search}, {@code $count}, ends and negations, order beside a filter) get the header and the
 * count that it asks for; their answers may lag by a few seconds.
 */
public final class DirectoryFields {
  /** Whether an account may sign in. */
  public static final ODataField<Boolean> ACCOUNT_ENABLED = ODataField.bool("accountEnabled");
  /** The name shown. */
  public static final ODataText DISPLAY_NAME = ODataField.text("displayName");
  /** The name a user signs in with. */
  public static final ODataText USER_PRINCIPAL_NAME = ODataField.text("userPrincipalName");
  /** The mail address. */
  public static final ODataText MAIL = ODataField.text("mail");
  /** {@code Member} or {@code Guest}. */
  public static final ODataText USER_TYPE = ODataField.text("userType");
  /** The department of a user. */
  public static final ODataText DEPARTMENT = ODataField.text("department");
  /** When it was made. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** When a user's sign-in last succeeded; stands alone in a filter. Needs licence P1 and {@code AuditLog.Read.All}. */
  public static final ODataComparable<Instant> LAST_SUCCESSFUL_SIGN_IN = ODataField.instant("signInActivity/lastSuccessfulSignInDateTime");
  /** Whether a group grants access. */
  public static final ODataField<Boolean> SECURITY_ENABLED = ODataField.bool("securityEnabled");

  private static final List<String> INDEXED = List.of("endswith(", "contains(", " ne ", "not ", "not(", "/$count");

  static final ODataRules USERS = rules("users");
  static final ODataRules GROUPS = rules("groups");

  private DirectoryFields() {}

  static Call asking(Call call, ODataQuery query) {
    call.query(query);
    Map<String, String> options = query.parameters();
    if (needsIndex(options)) {
      call.header("ConsistencyLevel", "eventual");
      return options.containsKey("$count") ? call : call.query("$count", "true");
    }
    return call;
  }

  private static boolean needsIndex(Map<String, String> options) {
    String filter = options.getOrDefault("$filter", "");
    boolean special = INDEXED.stream().anyMatch(filter::contains);
    return special || options.containsKey("$search") || options.containsKey("$count") || !filter.isEmpty() && options.containsKey("$orderby");
  }

  private static ODataRules rules(String entity) {
    return ODataRules.entity(entity).filterAny().orderAny().select().expandAny().top(999).count().search(ODataRules.Search.PHRASE).build();
  }
}
