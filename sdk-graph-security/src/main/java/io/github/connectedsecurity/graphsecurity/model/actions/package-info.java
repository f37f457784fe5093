/** Counter-measures that applications ask products for. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.actions;

import org.jspecify.annotations.NullMarked;
