/** Plans, automations, contacts and other settings. */
@NullMarked
package io.github.connectedsecurity.securitycenter.model.settings;

import org.jspecify.annotations.NullMarked;
