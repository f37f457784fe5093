/** Subscriptions, content and notifications, as the service writes them and as it is asked. */
@NullMarked
package io.github.connectedsecurity.office365management.model;

import org.jspecify.annotations.NullMarked;
