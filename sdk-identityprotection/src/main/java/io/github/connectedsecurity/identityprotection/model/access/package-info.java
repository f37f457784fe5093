/** Conditional access: policies, places, strengths. */
@NullMarked
package io.github.connectedsecurity.identityprotection.model.access;

import org.jspecify.annotations.NullMarked;
