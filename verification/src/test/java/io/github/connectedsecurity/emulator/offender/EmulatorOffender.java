package io.github.connectedsecurity.emulator.offender;

import io.github.connectedsecurity.sentinel.offender.Neighbour;

/** An emulator that knows a product. */
public final class EmulatorOffender {
  final Neighbour product = new Neighbour();
}
