/** Client for Microsoft Defender for Endpoint and Microsoft Defender XDR. */
@NullMarked
package io.github.connectedsecurity.defender;

import org.jspecify.annotations.NullMarked;
