/** Reads threat intelligence of others, and tells Defender and Sentinel to look for it. */
@NullMarked
package io.github.connectedsecurity.samples.push;

import org.jspecify.annotations.NullMarked;
