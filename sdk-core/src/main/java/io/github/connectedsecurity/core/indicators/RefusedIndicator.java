package io.github.connectedsecurity.core.indicators;

/**
 * An entry of a feed that nobody can be told to look for.
 *
 * @param name how the feed knows it: an id, or a line
 * @param reason why not, in a sentence
 */
public record RefusedIndicator(String name, String reason) {}
