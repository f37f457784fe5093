/** Lazy collections that fetch their pages while they are read. */
@NullMarked
package io.github.connectedsecurity.core.paging;

import org.jspecify.annotations.NullMarked;
