/** Defender Threat Intelligence: articles, actors, hosts and what is known about them. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.intelligence;

import org.jspecify.annotations.NullMarked;
