/** Alerts, rules that suppress them, and tasks. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.alerts;

import org.jspecify.annotations.NullMarked;
