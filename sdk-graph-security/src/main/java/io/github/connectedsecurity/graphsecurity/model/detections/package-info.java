/** Custom detection rules. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.detections;

import org.jspecify.annotations.NullMarked;
