/** Views over what APIs that are gone or were never documented have written; nothing calls them by default. */
@NullMarked
package io.github.connectedsecurity.mip.model.legacy;

import org.jspecify.annotations.NullMarked;
