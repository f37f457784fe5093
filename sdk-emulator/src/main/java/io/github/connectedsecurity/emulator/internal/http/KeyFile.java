package io.github.connectedsecurity.emulator.internal.http;

import java.nio.file.Path;

/** A PKCS12 file with the server's key. */
public record KeyFile(Path path, String password) {}
