/** What an observer hears, as metrics of Micrometer or as spans and metrics of OpenTelemetry. */
@NullMarked
package io.github.connectedsecurity.observability;

import org.jspecify.annotations.NullMarked;
