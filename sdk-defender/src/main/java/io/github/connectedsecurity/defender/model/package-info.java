/** What Defender for Endpoint tells and takes: alerts, devices, actions, indicators, files, accounts. */
@NullMarked
package io.github.connectedsecurity.defender.model;

import org.jspecify.annotations.NullMarked;
