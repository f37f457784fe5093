/** Threat indicators that applications hand to Microsoft products. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.indicators;

import org.jspecify.annotations.NullMarked;
