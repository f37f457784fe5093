/** Breaks the rules of the house, so that the rules can be seen to find it. */
@NullMarked
package io.github.connectedsecurity.defender.offender;

import org.jspecify.annotations.NullMarked;
