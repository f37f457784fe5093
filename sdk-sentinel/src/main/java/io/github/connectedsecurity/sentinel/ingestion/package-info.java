/** Sending logs to a workspace: the Logs Ingestion API, and the HTTP Data Collector before it. */
@NullMarked
package io.github.connectedsecurity.sentinel.ingestion;

import org.jspecify.annotations.NullMarked;
