/** Client for Microsoft Defender for Endpoint. */
@NullMarked
package io.github.connectedsecurity.defender;

import org.jspecify.annotations.NullMarked;
