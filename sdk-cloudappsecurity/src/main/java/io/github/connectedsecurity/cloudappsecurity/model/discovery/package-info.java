/** Cloud discovery: logs of traffic, continuous reports and what they found. */
@NullMarked
package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import org.jspecify.annotations.NullMarked;
