/** Collects the whole audit trail, from where it stood to now. */
@NullMarked
package io.github.connectedsecurity.office365management.collector;

import org.jspecify.annotations.NullMarked;
