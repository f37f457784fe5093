package io.github.connectedsecurity.emulator.internal.dataset;

import java.util.List;
import java.util.Map;

/**
 * What a tenant holds at the start.
 *
 * @param summary what it is, in a few words for people
 */
public record Dataset(List<Map<String, Object>> alerts, List<Map<String, Object>> incidents, String summary) {}
