/** Automation rules: their conditions and actions. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.automation;

import org.jspecify.annotations.NullMarked;
