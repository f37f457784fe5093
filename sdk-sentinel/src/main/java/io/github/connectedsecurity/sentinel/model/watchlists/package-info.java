/** Watchlists and their items. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.watchlists;

import org.jspecify.annotations.NullMarked;
