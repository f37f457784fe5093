package io.github.connectedsecurity.graphsecurity.model.audit;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** A search of the audit log. Without any filter it finds everything of its time. */
public final class NewAuditLogQuery extends JsonBody<NewAuditLogQuery> {
  private NewAuditLogQuery() {}

  /** Starts with nothing set. */
  public static NewAuditLogQuery create() { return new NewAuditLogQuery(); }

  /** Names the search. */
  public NewAuditLogQuery displayName(String displayName) { return set("displayName", displayName); }

  /** Only what happened from this moment on. */
  public NewAuditLogQuery filterStartDateTime(Instant filterStartDateTime) { return set("filterStartDateTime", filterStartDateTime); }

  /** Only what happened before this moment. */
  public NewAuditLogQuery filterEndDateTime(Instant filterEndDateTime) { return set("filterEndDateTime", filterEndDateTime); }

  /** Only records of these types, such as {@code exchangeAdmin}. */
  public NewAuditLogQuery recordTypeFilters(List<String> recordTypeFilters) { return set("recordTypeFilters", recordTypeFilters); }

  /** Only records with this word in a part that is indexed. */
  public NewAuditLogQuery keywordFilter(String keywordFilter) { return set("keywordFilter", keywordFilter); }

  /** Only records of these workloads, such as {@code Exchange}.. */
  public NewAuditLogQuery serviceFilters(List<String> serviceFilters) { return set("serviceFilters", serviceFilters); }

  /** Only records of these operations. */
  public NewAuditLogQuery operationFilters(List<String> operationFilters) { return set("operationFilters", operationFilters); }

  /** Only what these users did. */
  public NewAuditLogQuery userPrincipalNameFilters(List<String> userPrincipalNameFilters) { return set("userPrincipalNameFilters", userPrincipalNameFilters); }

  /** Only what came from these addresses. */
  public NewAuditLogQuery ipAddressFilters(List<String> ipAddressFilters) { return set("ipAddressFilters", ipAddressFilters); }

  /** Only what was done to these objects. */
  public NewAuditLogQuery objectIdFilters(List<String> objectIdFilters) { return set("objectIdFilters", objectIdFilters); }

  /** Only what belongs to these administrative units. */
  public NewAuditLogQuery administrativeUnitIdFilters(List<String> administrativeUnitIdFilters) {
    return set("administrativeUnitIdFilters", administrativeUnitIdFilters);
  }
}
