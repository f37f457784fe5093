/** Audit records: one class for each form that the audit trail documents. */
@NullMarked
package io.github.connectedsecurity.office365management.records;

import org.jspecify.annotations.NullMarked;
