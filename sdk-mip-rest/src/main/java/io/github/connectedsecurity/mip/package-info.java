/** Client for Microsoft Information Protection over REST. */
@NullMarked
package io.github.connectedsecurity.mip;

import org.jspecify.annotations.NullMarked;
