/** Sensitivity labels and data loss prevention, as Microsoft Graph has them. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.informationprotection;

import org.jspecify.annotations.NullMarked;
