/** The alerts of Graph before 2024, as read models, with the ways to take them over into the present ones. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.legacy;

import org.jspecify.annotations.NullMarked;
