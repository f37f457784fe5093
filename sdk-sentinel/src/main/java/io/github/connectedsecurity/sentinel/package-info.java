/** Client for Microsoft Sentinel and its Log Analytics workspace. */
@NullMarked
package io.github.connectedsecurity.sentinel;

import org.jspecify.annotations.NullMarked;
