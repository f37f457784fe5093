/** Follows an alert through all products, and contains what it tells of. */
@NullMarked
package io.github.connectedsecurity.samples.investigate;

import org.jspecify.annotations.NullMarked;
