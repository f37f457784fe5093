package io.github.connectedsecurity.emulator.internal.kql;

/** A column of a table. */
public record Column(String name, KqlType type) {}
