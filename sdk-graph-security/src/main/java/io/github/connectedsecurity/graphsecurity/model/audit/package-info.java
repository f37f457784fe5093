/** The search of the audit log. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.audit;

import org.jspecify.annotations.NullMarked;
