package io.github.connectedsecurity.graphsecurity.model.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search of the audit log: what it asks for, and how far it is. */
public final class AuditLogQuery extends JsonModel {
  private AuditLogQuery(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuditLogQuery of(Map<String, Object> json) { return new AuditLogQuery(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Only records of these administrative units. */
  public List<String> administrativeUnitIdFilters() { return texts("administrativeUnitIdFilters"); }

  /** The name that the caller gave it. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Records before this moment. */
  public Optional<Instant> filterEndDateTime() { return instant("filterEndDateTime"); }

  /** Records from this moment on. */
  public Optional<Instant> filterStartDateTime() { return instant("filterStartDateTime"); }

  /** Only what came from these addresses. */
  public List<String> ipAddressFilters() { return texts("ipAddressFilters"); }

  /** Only what holds this word in a part that is indexed. */
  public Optional<String> keywordFilter() { return text("keywordFilter"); }

  /** Only what was done to these. */
  public List<String> objectIdFilters() { return texts("objectIdFilters"); }

  /** Only these operations. */
  public List<String> operationFilters() { return texts("operationFilters"); }

  /** Only records of these kinds, such as {@code ExchangeAdmin}. */
  public List<String> recordTypeFilters() { return texts("recordTypeFilters"); }

  /** Only records of these workloads, such as {@code Exchange}. */
  public List<String> serviceFilters() { return value("serviceFilters").isPresent() ? texts("serviceFilters") : text("serviceFilter").stream().toList(); }

  /** How far the search is; its records come when it has succeeded. */
  public Optional<AuditLogQueryStatus> status() { return open("status", AuditLogQueryStatus::of); }

  /** Only what these users did. */
  public List<String> userPrincipalNameFilters() { return texts("userPrincipalNameFilters"); }

  /** What was found; only when asked for. */
  public List<AuditLogRecord> records() { return objects("records", AuditLogRecord::of); }
}
