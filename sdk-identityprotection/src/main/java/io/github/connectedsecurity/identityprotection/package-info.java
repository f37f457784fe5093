/** Client for Microsoft Entra ID Protection. */
@NullMarked
package io.github.connectedsecurity.identityprotection;

import org.jspecify.annotations.NullMarked;
