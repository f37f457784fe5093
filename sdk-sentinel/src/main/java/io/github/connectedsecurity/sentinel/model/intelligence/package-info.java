/** Threat intelligence: indicators, STIX objects and imported files. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.intelligence;

import org.jspecify.annotations.NullMarked;
