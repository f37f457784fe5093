/** Scans of devices that carry no sensor. */
@NullMarked
package io.github.connectedsecurity.defender.model.scans;

import org.jspecify.annotations.NullMarked;
