package io.github.connectedsecurity.emulator.internal.state;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was done in the tenant and that its audit trail tells later. It names things as the Office 365 feed does, so that a
 * record there needs no translation: {@code Workload}, {@code Operation}, {@code RecordType}, {@code CreationTime}, {@code UserId} and
 * {@code ObjectId} are its first members, and {@link #details} are the members that this kind of record has besides.
 *
 * @param time when it was done
 * @param contentType the feed's content type, such as {@code Audit.General} or {@code DLP.All}
 * @param workload such as {@code SharePoint} or {@code PublicEndpoint}
 * @param operation such as {@code SensitivityLabelApplied} or {@code DlpRuleMatch}
 * @param recordType the feed's number for the kind, such as 83 or 11
 * @param user the user principal name of who did it, or the name of the application
 * @param object what it was done to: an address or a path
 * @param details further members in the feed's own names; values as in JSON
 */
public record AuditEvent(Instant time, String contentType, String workload, String operation, int recordType, String user, String object,
    Map<String, Object> details) {
  /** Copies the details. */
  public AuditEvent { details = Collections.unmodifiableMap(new LinkedHashMap<>(details)); }
}
