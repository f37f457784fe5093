/** Defender for Identity: sensors, health issues, accounts. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.identities;

import org.jspecify.annotations.NullMarked;
