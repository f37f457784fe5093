/** Networks, and security products found in them. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.network;

import org.jspecify.annotations.NullMarked;
