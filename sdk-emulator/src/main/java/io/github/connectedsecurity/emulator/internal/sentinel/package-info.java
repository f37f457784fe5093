/** Microsoft Sentinel, its workspaces and the rules that feed them, behind Azure Resource Manager; and the upload of threat intelligence. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.sentinel;

import org.jspecify.annotations.NullMarked;
