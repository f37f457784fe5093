/** The web server: requests, answers, routes and faults, without any knowledge of a service. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.http;

import org.jspecify.annotations.NullMarked;
