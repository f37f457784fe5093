/** Defender for Cloud behind Azure Resource Manager: resources with state, api-versions, long-running operations and refusals. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.securitycenter;

import org.jspecify.annotations.NullMarked;
