/** What this module's packages share; not exported. */
@NullMarked
package io.github.connectedsecurity.defender.internal;

import org.jspecify.annotations.NullMarked;
