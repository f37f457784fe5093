/** Client for the security part of Microsoft Graph. */
@NullMarked
package io.github.connectedsecurity.graphsecurity;

import org.jspecify.annotations.NullMarked;
