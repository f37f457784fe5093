/** Experimental profiles of users, hosts, files, addresses, domains and applications. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.profiles;

import org.jspecify.annotations.NullMarked;
