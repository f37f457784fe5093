package io.github.connectedsecurity.core.offender;

import io.github.connectedsecurity.sentinel.offender.Neighbour;

/** Core that knows a product. */
public final class CoreOffender {
  final Neighbour product = new Neighbour();
}
