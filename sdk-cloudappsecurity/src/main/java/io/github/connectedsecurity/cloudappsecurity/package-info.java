/** Client for Microsoft Defender for Cloud Apps. */
@NullMarked
package io.github.connectedsecurity.cloudappsecurity;

import org.jspecify.annotations.NullMarked;
