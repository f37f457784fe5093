package io.github.connectedsecurity.emulator.internal.state;

import java.util.Map;

/**
 * A row of a watchlist of the workspace.
 *
 * @param updated when it was last written, as the service writes times
 * @param searchKey the value in the watchlist's key column
 * @param values all its values by column
 */
public record WatchlistItem(String id, String updated, String searchKey, Map<String, Object> values) {}
