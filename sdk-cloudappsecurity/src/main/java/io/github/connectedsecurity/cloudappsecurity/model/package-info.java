/** What Defender for Cloud Apps knows and is told: activities, alerts, entities, files and ranges of addresses. */
@NullMarked
package io.github.connectedsecurity.cloudappsecurity.model;

import org.jspecify.annotations.NullMarked;
