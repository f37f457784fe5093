/** Advanced hunting: the query, and its answer as a table whose cells are read by column. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.hunting;

import org.jspecify.annotations.NullMarked;
