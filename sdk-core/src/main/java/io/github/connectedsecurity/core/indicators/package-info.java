/** Reads feeds of threat intelligence (STIX, MISP, CSV) into what products can be told to look for. */
@NullMarked
package io.github.connectedsecurity.core.indicators;

import org.jspecify.annotations.NullMarked;
