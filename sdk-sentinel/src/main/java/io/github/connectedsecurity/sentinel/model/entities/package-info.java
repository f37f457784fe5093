/** Entities: accounts, hosts, addresses and what else events speak of; and what is asked about them. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.entities;

import org.jspecify.annotations.NullMarked;
