/** What the products on Azure Resource Manager share: scopes, identifiers, the envelope of resources and long-running operations. */
@NullMarked
package io.github.connectedsecurity.core.arm;

import org.jspecify.annotations.NullMarked;
