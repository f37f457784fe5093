/** Data connectors, onboarding, and settings of a workspace. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.settings;

import org.jspecify.annotations.NullMarked;
