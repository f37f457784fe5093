/** Bookmarks, hunts and stored queries. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.hunting;

import org.jspecify.annotations.NullMarked;
