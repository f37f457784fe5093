/** Just-in-time access to machines. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.access;

import org.jspecify.annotations.NullMarked;
