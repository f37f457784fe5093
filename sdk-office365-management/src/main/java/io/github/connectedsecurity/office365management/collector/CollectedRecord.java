package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.records.AuditRecord;

/**
 * A record and where it came from.
 *
 * @param contentType the content type whose subscription brought it
 * @param contentId the blob that it came in; empty text when the service gave the blob no name
 * @param record the record
 */
public record CollectedRecord(ContentType contentType, String contentId, AuditRecord record) {}
