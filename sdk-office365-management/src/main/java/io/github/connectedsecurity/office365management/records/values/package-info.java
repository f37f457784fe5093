/** Values of audit records that the service writes as numbers, or as names. */
@NullMarked
package io.github.connectedsecurity.office365management.records.values;

import org.jspecify.annotations.NullMarked;
