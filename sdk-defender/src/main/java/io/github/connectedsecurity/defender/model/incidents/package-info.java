/** Incidents of Defender XDR and the alerts inside them. */
@NullMarked
package io.github.connectedsecurity.defender.model.incidents;

import org.jspecify.annotations.NullMarked;
