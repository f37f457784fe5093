/** The Log Analytics workspace: queries, and the ingestion of logs that they then find. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.loganalytics;

import org.jspecify.annotations.NullMarked;
