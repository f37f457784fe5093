/** What Graph Security sends and takes: alerts with their evidence, incidents, and the bodies that change them. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model;

import org.jspecify.annotations.NullMarked;
